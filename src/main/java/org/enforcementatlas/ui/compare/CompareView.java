package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.export.compare.CompareExport;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.measure.compare.UnevenColumns;
import org.enforcementatlas.measure.since.SinceCompared;
import org.enforcementatlas.ui.ControlFold;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.enforcementatlas.ui.SinceNote;
import org.enforcementatlas.ui.UnevenProblem;
import org.enforcementatlas.ui.table.WideFrame;
import org.jspecify.annotations.Nullable;

/** The page of a comparison: one table of places and measures, all of one immutable question in the address. */
@Route(value = "compare", layout = MainLayout.class)
@CssImport("./atlas-relate.css")
@CssImport("./atlas-compare.css")
final class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Comparisons comparisons;
    private final PlaceControls places;
    private final ColumnPicker picker;
    private final ComparisonTable table;
    private final WideFrame frame;
    private final CompareNotes notes = new CompareNotes();
    private final Div headline = new Div();
    private final Div body = new Div();
    private final Div status = new Div();
    private transient @Nullable Comparison shown;
    private String title = "Enforcement Atlas";

    CompareView(Measures measures, Comparisons comparisons) {
        this.comparisons = comparisons;
        this.places = new PlaceControls(this::go);
        this.picker = new ColumnPicker(measures, this::go);
        this.table = new ComparisonTable(this::go);
        this.frame = new WideFrame(table);
        addClassName("atlas-compare");
        status.addClassName("atlas-unseen");
        status.getElement().setAttribute("role", "status");
        add(new ControlFold(places, picker), status, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ComparisonQuery asked = ComparisonCodec.fromParameters(Map.of());
        try {
            asked = CompareAddress.read(event.getLocation());
            show(comparisons.answer(asked));
        } catch (UnevenColumns uneven) {
            ComparisonQuery blocked = asked;
            fail(asked, new UnevenProblem(uneven.periods(), offer -> go(uneven.settled(blocked, offer))));
        } catch (UnanswerableQuery wrong) {
            fail(asked, String.valueOf(wrong.getMessage()));
        }
    }

    private void show(Comparison comparison) {
        CellNotes cellNotes = new CellNotes(comparison);
        tell(shown, comparison);
        shown = comparison;
        title = ComparisonWording.title(comparison) + " – Enforcement Atlas";
        places.show(comparison.query());
        picker.show(comparison.query());
        headline(comparison);
        table.show(comparison, cellNotes);
        frame.tell(comparison.columns().size(), "the places");
        notes.show(comparison, cellNotes);
        if (headline.getParent().isEmpty()) {
            body.removeAll();
            body.add(headline, frame, notes);
        }
    }

    /** Says what a choice changed, for those who do not see it; nothing is said of a page that was just opened. */
    private void tell(@Nullable Comparison before, Comparison now) {
        if (before != null) {
            status.setText(ComparisonWording.title(now) + ". "
                    + now.columns().size() + (now.columns().size() == 1 ? " column. " : " columns. ")
                    + ComparisonWording.order(now));
        }
    }

    private void headline(Comparison comparison) {
        headline.removeAll();
        if (comparison.synthetic()) {
            Span stamp = new Span("SYNTHETIC – practice figures among the columns, not facts");
            stamp.addClassName("atlas-stamp");
            headline.add(stamp);
        }
        H1 words = new H1(ComparisonWording.title(comparison));
        words.addClassName("atlas-title");
        Paragraph subtitle = new Paragraph(ComparisonWording.subtitle(comparison));
        subtitle.addClassName("atlas-subtitle");
        headline.add(words, subtitle);
        headline.add(takeAway(comparison));
        SinceCompared.of(comparisons, comparison)
                .ifPresent(since -> headline.add(new SinceNote(since, CompareAddress.ofPage(latest(comparison)))));
        List<String> dates = ComparisonWording.dates(comparison);
        if (!dates.isEmpty()) {
            headline.add(DateBanner.of(dates));
        }
    }

    /** The same with the figures that are public. */
    private static ComparisonQuery latest(Comparison comparison) {
        ComparisonQuery query = comparison.query();
        return query.withColumns(
                        query.columns().stream().map(MeasureQuery::unpinned).toList())
                .withOrder(query.order());
    }

    private static Div takeAway(Comparison comparison) {
        Div bar =
                new Div(new Button("Download…", click -> new CompareDownload(CompareExport.of(comparison, "")).open()));
        bar.addClassName("atlas-take-away");
        return bar;
    }

    private void fail(ComparisonQuery asked, String sentence) {
        fail(asked, new Problem(sentence));
    }

    private void fail(ComparisonQuery asked, Div problem) {
        shown = null;
        places.show(asked);
        picker.show(asked);
        title = "Enforcement Atlas";
        body.removeAll();
        body.add(problem);
    }

    private void go(ComparisonQuery next) {
        getUI().ifPresent(ui -> ui.navigate(CompareAddress.ofPage(next)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
