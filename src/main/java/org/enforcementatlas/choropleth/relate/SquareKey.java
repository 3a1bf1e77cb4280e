package org.enforcementatlas.choropleth.relate;

import java.util.List;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.Unstable;

/**
 * The key to a bivariate map. The numbers of its cells and looks sum to the number of areas.
 *
 * @param xTitle what the first measure is, printed along the columns
 * @param yTitle what the second measure is, printed along the rows
 * @param xLabels the printed values of the first measure's classes, low to high; empty for a class without values
 * @param yLabels the printed values of the second measure's classes
 * @param xBounds the values halfway between neighbouring classes of the first measure
 * @param yBounds the same of the second measure
 * @param counts how many areas are in each cell, in the cells' order
 * @param looks the areas without a cell, by why; no data is always told
 * @param unstable what carries the dotted outline
 * @param method how classes were made, printed
 */
public record SquareKey(
        String xTitle,
        String yTitle,
        List<String> xLabels,
        List<String> yLabels,
        List<Double> xBounds,
        List<Double> yBounds,
        List<Integer> counts,
        List<Legend.LookKey> looks,
        Unstable unstable,
        String method) {

    /** Copies the lists. */
    public SquareKey {
        xLabels = List.copyOf(xLabels);
        yLabels = List.copyOf(yLabels);
        xBounds = List.copyOf(xBounds);
        yBounds = List.copyOf(yBounds);
        counts = List.copyOf(counts);
        looks = List.copyOf(looks);
    }

    /** How many areas are in a cell. */
    public int count(Cell cell) {
        return counts.get(cell.index());
    }
}
