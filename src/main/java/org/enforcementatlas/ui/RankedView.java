package org.enforcementatlas.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.ingest.desk.Revisions;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.render.Looks;
import org.enforcementatlas.ui.chart.AtlasPlot;
import org.enforcementatlas.ui.chart.RankedChart;
import org.jspecify.annotations.Nullable;

/** The map's twin: the same areas in the same colours from the highest to the lowest, with the US line. */
@Route(value = "ranked", layout = MainLayout.class)
@CssImport("./atlas-relate.css")
final class RankedView extends MeasureView {

    private static final long serialVersionUID = 1L;

    private final AtlasPlot plot = new AtlasPlot(this::select);
    private final LegendList legend = new LegendList(false);
    private final AreaPanel panel = new AreaPanel();
    private final Paragraph note = new Paragraph();
    private final Div columns = new Div();

    RankedView(Measures measures, ClassifiedMaps maps, PracticeFigures practice, Revisions revisions) {
        super(measures, maps, practice, revisions);
        note.addClassName("atlas-note");
        Div drawing = new Div(legend, plot, note);
        drawing.addClassName("atlas-ranked");
        columns.add(drawing, panel);
        columns.addClassNames("atlas-columns", "atlas-relate");
    }

    @Override
    void show(ClassifiedMap map, ViewState shown) {
        Map<GeoId, ClassifiedArea> byId = new HashMap<>();
        map.areas().forEach(area -> byId.put(area.value().id(), area));
        List<AreaValue> areas = map.areas().stream()
                .filter(area -> area.look() != AreaLook.FILTERED)
                .map(ClassifiedArea::value)
                .toList();
        RankedChart ranking = new RankedChart(map.table(), areas);
        plot.show(
                ranking.chart(area -> look(byId.get(area.id()))),
                "Ranked dot plot: " + ViewSentence.of(map.table(), map.options().zoom())
                        + " Arrow keys move from row to row, Enter selects.",
                shown.selected());
        note.setText(ranking.note());
        legend.show(map);
        panel.show(map, shown.selected(), statesOf(shown));
        place(columns);
    }

    private static RankedChart.Look look(@Nullable ClassifiedArea area) {
        if (area == null) {
            return new RankedChart.Look("", "");
        }
        String key = Looks.key(area.look(), area.classIndex());
        return new RankedChart.Look(area.look() == AreaLook.ZERO ? Looks.ZERO : area.color(), key);
    }

    @Override
    boolean isMap() {
        return false;
    }

    @Override
    Class<? extends MeasureView> twin() {
        return TableView.class;
    }
}
