package org.enforcementatlas.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.HotSpotWords;
import org.enforcementatlas.choropleth.HotSpots;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/** The columns that a layer adds to the table page. */
final class LayerColumnsOfGrid {

    private final Grid<AreaValue> grid;

    LayerColumnsOfGrid(Grid<AreaValue> grid) {
        this.grid = grid;
    }

    /** Adds those of the map's layer; none where values are shown. */
    void add(ClassifiedMap map) {
        HotSpots spots = map.hotSpots();
        if (spots != null) {
            addHotSpots(spots);
        }
        Change change = map.table().change();
        if (change != null) {
            addChange(change);
        }
    }

    private void addHotSpots(HotSpots spots) {
        grid.addColumn(area ->
                        spots.find(area.id()).map(spot -> spot.kind().title()).orElse("–"))
                .setHeader("Hot spots")
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(area -> {
                    OptionalDouble adjusted = adjusted(spots, area);
                    return adjusted.isPresent() ? HotSpotWords.probability(adjusted.getAsDouble()) : "–";
                })
                .setHeader("Adjusted p")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true)
                .setComparator(
                        Comparator.comparingDouble(area -> adjusted(spots, area).orElse(Double.POSITIVE_INFINITY)));
    }

    private static OptionalDouble adjusted(HotSpots spots, AreaValue area) {
        return spots.find(area.id()).map(HotSpots.Spot::findAdjusted).orElse(OptionalDouble.empty());
    }

    private void addChange(Change change) {
        addDate(change, change.before(), Change.Step::before);
        addDate(change, change.after(), Change.Step::after);
        grid.addColumn(area -> change.note(area.id()).words())
                .setHeader("Change note")
                .setAutoWidth(true)
                .setSortable(true);
    }

    private void addDate(Change change, MeasureTable on, Function<Change.Step, AreaValue> value) {
        grid.addColumn(area -> change.find(area.id())
                        .map(step -> Wording.value(on, value.apply(step)))
                        .orElse("–"))
                .setHeader(Wording.moment(on))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true)
                .setComparator(Comparator.comparingDouble(area -> change.find(area.id())
                        .map(step -> number(value.apply(step)))
                        .orElse(Double.NEGATIVE_INFINITY)));
    }

    private static double number(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.number() : Double.NEGATIVE_INFINITY;
    }
}
