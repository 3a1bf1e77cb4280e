package org.enforcementatlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.UnevenPeriods;
import org.enforcementatlas.measure.since.SincePinned;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** A page that shows the immutable state of its address, and answers each choice with a new address. */
abstract class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Below this many pixels a window is narrow. */
    private static final int NARROW = 480;

    private static final ViewState USUAL = ViewCodec.fromParameters(Map.of());

    private final transient Measures measures;
    private final transient ClassifiedMaps maps;
    private final transient PracticeFigures practice;
    private final transient Revisions revisions;
    private final ViewControls controls;
    private final CountedControls counted;
    private final Headline headline = new Headline();
    private final NoPlaceStrip strip = new NoPlaceStrip();
    private final CopyText sentences = new CopyText();
    private final TakeAway takeAway;
    private final Footnotes footnotes = new Footnotes();
    private final Announcement announcement = new Announcement();
    private final Div since = new Div();
    private final Div body = new Div();
    private transient @Nullable ViewState state;
    private String title = "Enforcement Atlas";

    MeasureView(Measures measures, ClassifiedMaps maps, PracticeFigures practice, Revisions revisions) {
        this.measures = measures;
        this.maps = maps;
        this.practice = practice;
        this.revisions = revisions;
        this.controls = new ViewControls(measures, this::go);
        this.counted = new CountedControls(this::go);
        this.takeAway = new TakeAway(maps);
        add(new ControlFold(controls, counted), announcement, body);
    }

    /** The page that shows the same as a table, or as a map. */
    abstract Class<? extends MeasureView> twin();

    /** Shows a classified table between headline and footnotes. */
    abstract void show(ClassifiedMap map, ViewState shown);

    /** Whether choices of drawing make sense here. */
    abstract boolean isMap();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ViewState asked = USUAL;
        try {
            asked = Address.read(event.getLocation());
            answer(asked);
        } catch (UnevenPeriods uneven) {
            choose(asked, uneven);
        } catch (IllegalArgumentException | UnanswerableQuery wrong) {
            fail(asked, String.valueOf(wrong.getMessage()));
        }
    }

    private void answer(ViewState asked) {
        Measure measure = measures.find(asked.query().measure()).orElse(null);
        if (measure == null) {
            fail(USUAL, "There is no measure \"" + asked.query().measure() + "\".");
        } else if (measures.listDates(measure.id()).isEmpty()) {
            controls.show(asked, null, isMap());
            empty(measure);
        } else {
            ViewState settled = settled(asked);
            ClassifiedMap map = maps.draw(settled);
            announcement.tell(state, asked, map);
            state = asked;
            title = map.title() + " – Enforcement Atlas";
            controls.show(asked, map.layout(), isMap());
            counted.show(asked, measure);
            showAll(map, settled);
        }
    }

    /** On a narrow window states are squares, unless the address names a layout: shapes would be too small for a finger. */
    private ViewState settled(ViewState asked) {
        int width = getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
                .map(ui -> ui.getPage().getExtendedClientDetails().getWindowInnerWidth())
                .orElse(0);
        boolean narrow = width > 0 && width < NARROW;
        boolean open = asked.map().layout() == null && asked.query().level() == AreaLevel.STATE;
        return narrow && open ? asked.withMap(asked.map().withLayout(MapLayout.TILES)) : asked;
    }

    private void showAll(ClassifiedMap map, ViewState asked) {
        headline.show(map);
        since(map.table(), asked);
        strip.show(map.table(), map.options().zoom() != null);
        sentences.show(map);
        footnotes.show(map, asked);
        takeAway.show(map, asked(), asked);
        show(map, asked);
    }

    /** What became of pinned figures; what others took the place of. */
    private void since(MeasureTable table, ViewState asked) {
        since.removeAll();
        SincePinned.of(measures, table).ifPresent(found -> since.add(new SinceNote(found, latest(asked))));
        if (asked.query().findSnapshot().isEmpty()) {
            revisions
                    .findReplaced(table.measure().dataset(), table.provenance().snapshot())
                    .ifPresent(replaced -> since.add(new RevisedNote(replaced)));
        }
    }

    /** The same page and date with the figures that are public. */
    private String latest(ViewState asked) {
        ViewState open = asked.withQuery(asked.query().unpinned());
        return RouteConfiguration.forSessionScope().getUrl(getClass()) + Address.query(open);
    }

    /** Adds what the page shows; what stands there already stays, so that the keyboard keeps its place. */
    final void place(Div part) {
        if (body.getChildren().noneMatch(part::equals)) {
            body.removeAll();
            body.add(headline, since, part, strip, sentences, footnotes);
        }
    }

    /** What a reader takes away of the view: links, files, a citation. */
    final TakeAway takeAway() {
        return takeAway;
    }

    /** The dates for which a question has figures, oldest first. */
    final List<LocalDate> datesOf(MeasureQuery query) {
        return measures.listDates(query.measure(), query.span());
    }

    /** Selects an area, or none. */
    final void select(@Nullable GeoId area) {
        ViewState before = state;
        if (before != null) {
            go(before.withSelected(area));
        }
    }

    /** The table of all states that answers the same as a view of one state's counties; {@code null} for other views. */
    final @Nullable MeasureTable statesOf(ViewState shown) {
        MeasureQuery query = shown.query();
        return shown.map().zoom() == null || query.level() != AreaLevel.COUNTY
                ? null
                : measures.answer(query.withLevel(AreaLevel.STATE));
    }

    /** Draws one state alone, by its counties where the measure has them; or the whole country by state again. */
    final void zoom(@Nullable GeoId wanted) {
        ViewState before = state;
        if (before != null) {
            boolean counties = measures.find(before.query().measure())
                    .map(measure -> measure.levels().contains(AreaLevel.COUNTY))
                    .orElse(false);
            GeoId left = before.map().zoom();
            ViewState next =
                    ViewControls.ofLevel(wanted != null && counties ? AreaLevel.COUNTY : AreaLevel.STATE, before);
            MapOptions map = next.map().layout() == MapLayout.TILES ? next.map().withLayout(null) : next.map();
            go(next.withMap(map.withZoom(wanted)).withSelected(wanted == null ? left : null));
        }
    }

    /** Asks for the same, drawn otherwise. */
    final void redraw(UnaryOperator<MapOptions> change) {
        ViewState before = state;
        if (before != null) {
            go(before.withMap(change.apply(before.map())));
        }
    }

    /** Asks for the same on another date. */
    final void goTo(LocalDate day) {
        ViewState before = state;
        if (before != null) {
            go(ViewControls.ofDate(day, before));
        }
    }

    /** Asks for another view. */
    final void go(ViewState next) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), Address.write(next)));
    }

    /** The view as the address has it. */
    final ViewState asked() {
        return state == null ? USUAL : state;
    }

    /** Shows the same on the other page. */
    final void goToTwin() {
        ViewState shown = state;
        if (shown != null) {
            getUI().ifPresent(ui -> ui.navigate(twin(), Address.write(shown)));
        }
    }

    private void empty(Measure measure) {
        title = measure.title() + " – Enforcement Atlas";
        body.removeAll();
        body.add(new EmptyMeasure(measure, practice.isOffered(), () -> {
            practice.load();
            getUI().ifPresent(ui -> ui.getPage().reload());
        }));
    }

    /** Asks how a part of a year and a whole one are to be compared. */
    private void choose(ViewState asked, UnevenPeriods uneven) {
        fail(asked, new UnevenProblem(uneven, offer -> {
            if (asked.layer() instanceof Layer.Change change) {
                LocalDate from = offer.before().findAsOf().orElse(change.from());
                go(asked.withQuery(offer.after()).withLayer(new Layer.Change(change.kind(), from)));
            }
        }));
    }

    private void fail(ViewState asked, String sentence) {
        fail(asked, new Problem(sentence));
    }

    private void fail(ViewState asked, Div problem) {
        boolean known = measures.find(asked.query().measure()).isPresent();
        controls.show(known ? asked : USUAL, null, isMap());
        title = "Enforcement Atlas";
        body.removeAll();
        body.add(problem);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
