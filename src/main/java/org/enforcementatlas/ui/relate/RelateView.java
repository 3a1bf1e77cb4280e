package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.RelateSentence;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.RelateWording;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.ui.AtlasMap;
import org.enforcementatlas.ui.ControlFold;
import org.enforcementatlas.ui.CopyText;
import org.enforcementatlas.ui.MainLayout;
import org.enforcementatlas.ui.Problem;
import org.jspecify.annotations.Nullable;

/** The page of two measures: a map of both, a scatter or rankings, a table, all of one immutable state in the address. */
@Route(value = "relate", layout = MainLayout.class)
@CssImport("./atlas-relate.css")
final class RelateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Below this many pixels a window is narrow. */
    private static final int NARROW = 480;

    private static final RelateState USUAL = RelateCodec.fromParameters(Map.of());

    private final transient RelatedMaps maps;
    private final RelateControls controls;
    private final Div headline = new Div();
    private final AtlasMap map = new AtlasMap();
    private final SquareLegend legend = new SquareLegend(this::choose);
    private final PairPanel panel = new PairPanel(this::select);
    private final CopyText sentences = new CopyText();
    private final ChartPanel charts = new ChartPanel(this::change, this::select);
    private final PairTable table = new PairTable(this::select);
    private final RelateNotes notes = new RelateNotes();
    private final Div columns = new Div();
    private final Div body = new Div();
    private transient @Nullable RelateState state;
    private String title = "Enforcement Atlas";

    RelateView(Measures measures, RelatedMaps maps) {
        this.maps = maps;
        this.controls = new RelateControls(measures, maps, this::go);
        addClassName("atlas-relate");
        Div side = new Div(legend, panel);
        side.addClassName("atlas-side");
        columns.add(map, side, sentences);
        columns.addClassName("atlas-columns");
        map.keepWhole();
        map.addAreaSelectedListener(event -> select(event.code().isEmpty() ? null : new GeoId(event.code())));
        add(new ControlFold(controls), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RelateState asked = USUAL;
        try {
            asked = RelateAddress.read(event.getLocation());
            RelateState settled = settled(asked);
            Related related = maps.answer(settled);
            state = asked;
            title = RelateWording.title(related) + " – Enforcement Atlas";
            controls.show(asked, related);
            show(related, settled);
        } catch (IllegalArgumentException | UnanswerableQuery wrong) {
            fail(asked, String.valueOf(wrong.getMessage()));
        }
    }

    /** On a narrow window states are squares, unless the address names a layout: shapes would be too small for a finger. */
    private RelateState settled(RelateState asked) {
        int width = getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(ui -> ui.getPage().getExtendedClientDetails().getWindowInnerWidth())
                .orElse(0);
        boolean narrow = width > 0 && width < NARROW;
        boolean open = asked.layout() == null && asked.level() == AreaLevel.STATE;
        return narrow && open ? asked.withLayout(MapLayout.TILES) : asked;
    }

    private void show(Related related, RelateState shown) {
        RelateState.Marked marked = shown.marked();
        GeoId area = marked.area();
        headline(related);
        map.show(
                RelateAddress.ofFile(shown, "drawing.svg"),
                "Map of two measures: " + RelateSentence.of(related) + " Arrow keys move between areas, Enter selects.",
                area == null ? "" : area.code());
        map.pin(SquareLegend.keyOf(marked.cell()));
        legend.show(related, marked.cell());
        panel.show(related, marked);
        sentences.show(RelateSentence.of(related), Wording.source(related.x()) + " " + Wording.source(related.y()));
        charts.show(related, shown);
        table.show(related, area);
        notes.show(related, shown);
        if (headline.getParent().isEmpty()) {
            body.removeAll();
            body.add(headline, columns, charts, table, notes);
        }
    }

    private void headline(Related related) {
        headline.removeAll();
        if (related.synthetic()) {
            headline.add(stamp("SYNTHETIC – practice figures, not facts"));
        }
        related.shapes().stampLines().forEach(line -> {
            int name = line.indexOf(':');
            headline.add(stamp(line.substring(0, name).toUpperCase(Locale.ROOT) + " –" + line.substring(name + 1)));
        });
        H1 words = new H1(RelateWording.title(related));
        words.addClassName("atlas-title");
        Paragraph subtitle = new Paragraph(RelateWording.subtitle(related));
        subtitle.addClassName("atlas-subtitle");
        headline.add(words, subtitle);
        String dates = RelateWording.dates(related);
        if (!dates.isEmpty()) {
            Paragraph banner = new Paragraph(dates);
            banner.addClassName("atlas-banner");
            headline.add(banner);
        }
    }

    private static Span stamp(String words) {
        Span stamp = new Span(words);
        stamp.addClassName("atlas-stamp");
        return stamp;
    }

    private void fail(RelateState asked, String sentence) {
        state = asked;
        controls.show(asked, null);
        title = "Enforcement Atlas";
        body.removeAll();
        body.add(new Problem(sentence));
    }

    private void choose(@Nullable Cell cell) {
        change(before ->
                before.withMarked(new RelateState.Marked(cell, before.marked().area())));
    }

    private void select(@Nullable GeoId area) {
        change(before ->
                before.withMarked(new RelateState.Marked(before.marked().cell(), area)));
    }

    private void change(UnaryOperator<RelateState> change) {
        RelateState before = state;
        if (before != null) {
            go(change.apply(before));
        }
    }

    private void go(RelateState next) {
        getUI().ifPresent(ui -> ui.navigate(RelateView.class, RelateAddress.write(next)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
