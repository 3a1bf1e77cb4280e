package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.model.GeoId;

/** The map page. */
@Route(value = "", layout = MainLayout.class)
final class MapView extends MeasureView {

    private static final long serialVersionUID = 1L;

    private final AtlasMap map = new AtlasMap();
    private final LegendList legend = new LegendList(true);
    private final AreaPanel panel = new AreaPanel();
    private final MapControls controls = new MapControls(this::redraw);
    private final TimeSlider time = new TimeSlider(this::goTo);
    private final Div columns = new Div();

    MapView(Measures measures, ClassifiedMaps maps, PracticeFigures practice, Revisions revisions) {
        super(measures, maps, practice, revisions);
        Div drawing = new Div();
        drawing.addClassName("atlas-drawing");
        drawing.add(time);
        drawing.add(legend);
        drawing.add(map);
        drawing.add(takeAway());
        drawing.add(controls);
        columns.add(drawing, panel);
        columns.addClassName("atlas-columns");
        map.addZoomAskedListener(event -> zoom(event.code().isEmpty() ? null : new GeoId(event.code()).state()));
        map.addTableAskedListener(event -> goToTwin());
        map.addAreaSelectedListener(event -> select(event.code().isEmpty() ? null : new GeoId(event.code())));
    }

    @Override
    void show(ClassifiedMap classified, ViewState shown) {
        GeoId selected = shown.selected();
        map.show(
                ViewLinks.ofFile(shown, "paint.svg"),
                "Map: " + classified.sentence()
                        + " Arrow keys move between areas, Enter selects, + and − zoom, / shows the table.",
                selected == null ? "" : selected.code());
        GeoId zoom = shown.map().zoom();
        map.showZoom(zoom == null ? "" : zoom.code());
        time.show(datesOfSlider(shown), classified.table().asOf());
        legend.show(classified);
        panel.show(classified, selected, statesOf(shown));
        controls.show(classified, datesOf(shown.query()).size() > 1);
        place(columns);
    }

    /** Change is told to a date after the one that it is told from. */
    private List<LocalDate> datesOfSlider(ViewState shown) {
        List<LocalDate> dates = datesOf(shown.query());
        return shown.layer() instanceof Layer.Change change
                ? dates.stream().filter(day -> day.isAfter(change.from())).toList()
                : dates;
    }

    @Override
    boolean isMap() {
        return true;
    }

    @Override
    Class<? extends MeasureView> twin() {
        return TableView.class;
    }
}
