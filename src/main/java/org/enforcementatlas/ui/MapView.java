package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;

/** The map page. */
@Route(value = "", layout = MainLayout.class)
final class MapView extends MeasureView {

    private static final long serialVersionUID = 1L;

    private final AtlasMap map = new AtlasMap();
    private final LegendList legend = new LegendList();
    private final AreaPanel panel = new AreaPanel();
    private final Div columns = new Div();

    MapView(Measures measures, PracticeFigures practice) {
        super(measures, practice);
        Div drawing = new Div();
        drawing.add(legend);
        drawing.add(map);
        columns.add(drawing, panel);
        columns.addClassName("atlas-columns");
        map.addAreaSelectedListener(event -> select(event.code().isEmpty() ? null : new GeoId(event.code())));
    }

    @Override
    void show(ClassifiedMap classified, ViewState shown) {
        GeoId selected = shown.selected();
        map.show(
                Address.ofFile(shown, "drawing.svg"),
                "Map: " + Wording.title(classified.table()) + ". Arrow keys move between areas, Enter selects.",
                selected == null ? "" : selected.code());
        legend.show(classified);
        panel.show(classified.table(), selected);
        place(columns);
    }

    @Override
    boolean isMap() {
        return true;
    }
}
