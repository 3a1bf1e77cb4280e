package org.enforcementatlas.pattern;

import java.util.List;

/**
 * Moran's I of values over areas, as a whole and for each area.
 *
 * @param global Moran's I of all areas (P. A. P. Moran, 1950)
 * @param expected what it would be on average if the values were shuffled over the areas: −1 ÷ (n − 1)
 * @param globalP the pseudo p-value of the global I, two-sided
 * @param locals one for each area, in the order of the values
 */
public record Moran(double global, double expected, double globalP, List<Local> locals) {

    /** Copies the list. */
    public Moran {
        locals = List.copyOf(locals);
    }

    /**
     * The part of one area (L. Anselin, 1995). The mean of all parts is the global I.
     *
     * @param statistic the local Moran's I
     * @param p the pseudo p-value from conditional permutations, two-sided
     * @param adjusted the same, adjusted for there being many areas (Benjamini and Hochberg, 1995)
     * @param quadrant whether value and surroundings are high or low
     */
    public record Local(double statistic, double p, double adjusted, Quadrant quadrant) {}
}
