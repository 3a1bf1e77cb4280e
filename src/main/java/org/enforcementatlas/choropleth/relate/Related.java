package org.enforcementatlas.choropleth.relate;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Two measures at once: what map, scatter, table, sentences and files all show.
 *
 * @param x the first measure's values
 * @param y the second measure's values
 * @param colour the measure that colours the points; {@code null} for their class on the map
 * @param pairs one for each area, in code order
 * @param shapes the map, each area in its cell's colour; an area's class is its cell's index, its value the first measure's
 * @param key the key to the map
 * @param association of the areas that have both values
 * @param datesChosen whether the dates were chosen to be near each other, rather than asked for
 */
public record Related(
        MeasureTable x,
        MeasureTable y,
        @Nullable ClassifiedMap colour,
        List<Pair> pairs,
        ClassifiedMap shapes,
        SquareKey key,
        Association association,
        boolean datesChosen) {

    /** Whether no later figures will change it. */
    public boolean isPinned() {
        return x.isPinned() && y.isPinned() && (colour == null || colour.table().isPinned());
    }

    /** The pairs that have a cell: the areas with both values. */
    public List<Pair> whole() {
        return pairs.stream().filter(Pair::isWhole).toList();
    }

    /** The areas of a cell. */
    public List<Pair> in(Cell cell) {
        return pairs.stream().filter(pair -> cell.equals(pair.cell())).toList();
    }

    /** The pair of an area. */
    public Optional<Pair> find(GeoId id) {
        return pairs.stream().filter(pair -> pair.id().equals(id)).findFirst();
    }

    /** The value of an area in the measure that colours the points. */
    public Optional<ClassifiedMap.ClassifiedArea> findColour(GeoId id) {
        ClassifiedMap coloured = colour;
        if (coloured == null) {
            return Optional.empty();
        }
        List<ClassifiedMap.ClassifiedArea> areas = coloured.areas();
        int place = place(areas, id);
        return place < 0 ? Optional.empty() : Optional.of(areas.get(place));
    }

    /** Whether any of the figures are made up. */
    public boolean synthetic() {
        return x.provenance().synthetic()
                || y.provenance().synthetic()
                || (colour != null && colour.table().provenance().synthetic());
    }

    /** The tables that are shown, each once, the colouring one last. */
    public List<MeasureTable> tables() {
        return colour == null || colour.table().equals(x) || colour.table().equals(y)
                ? List.of(x, y)
                : List.of(x, y, colour.table());
    }

    /** Where an area stands among areas in code order; below zero where it does not. */
    private static int place(List<ClassifiedMap.ClassifiedArea> areas, GeoId id) {
        int from = 0;
        int to = areas.size() - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            int order = areas.get(middle).value().id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle - 1;
        }
        return -1;
    }

    /** The number of a value; only for areas that have one. */
    static double number(AreaValue area) {
        return ((Value.Observed) area.value()).number();
    }
}
