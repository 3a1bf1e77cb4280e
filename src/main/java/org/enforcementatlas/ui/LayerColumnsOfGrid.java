package org.enforcementatlas.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Span;
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
    private final HeaderRow pinned;

    /**
     * Columns for a grid.
     *
     * @param pinned the nation's row
     */
    LayerColumnsOfGrid(Grid<AreaValue> grid, HeaderRow pinned) {
        this.grid = grid;
        this.pinned = pinned;
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
        Grid.Column<AreaValue> kind = grid.addColumn(area ->
                        spots.find(area.id()).map(spot -> spot.kind().title()).orElse("–"))
                .setHeader("Hot spots")
                .setAutoWidth(true)
                .setSortable(true);
        Grid.Column<AreaValue> p = grid.addColumn(area -> {
                    OptionalDouble adjusted = adjusted(spots, area);
                    return adjusted.isPresent() ? HotSpotWords.probability(adjusted.getAsDouble()) : "–";
                })
                .setHeader("Adjusted p")
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true)
                .setComparator(
                        Comparator.comparingDouble(area -> adjusted(spots, area).orElse(Double.POSITIVE_INFINITY)));
        head(kind, "–");
        head(p, "–");
    }

    private void head(Grid.Column<AreaValue> column, String words) {
        Span strong = new Span(words);
        strong.addClassName("strong");
        pinned.getCell(column).setComponent(strong);
    }

    private static OptionalDouble adjusted(HotSpots spots, AreaValue area) {
        return spots.find(area.id()).map(HotSpots.Spot::findAdjusted).orElse(OptionalDouble.empty());
    }

    private void addChange(Change change) {
        addDate(change, change.before(), Change.Step::before);
        addDate(change, change.after(), Change.Step::after);
        Grid.Column<AreaValue> note = grid.addColumn(
                        area -> change.note(area.id()).words())
                .setHeader("Change note")
                .setAutoWidth(true)
                .setSortable(true);
        head(note, "–");
    }

    private void addDate(Change change, MeasureTable on, Function<Change.Step, AreaValue> value) {
        Grid.Column<AreaValue> column = grid.addColumn(
                        RowsLink.ofGrid(on, area -> change.find(area.id()).map(value)))
                .setHeader(Wording.moment(on))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setSortable(true)
                .setComparator(Comparator.comparingDouble(area -> change.find(area.id())
                        .map(step -> number(value.apply(step)))
                        .orElse(Double.NEGATIVE_INFINITY)));
        head(column, Wording.value(on, on.nation()));
    }

    private static double number(AreaValue area) {
        return area.value() instanceof Value.Observed observed ? observed.number() : Double.NEGATIVE_INFINITY;
    }
}
