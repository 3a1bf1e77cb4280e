package org.enforcementatlas.choropleth.relate;

import java.util.List;

/**
 * Colours for three by three classes: yellow for the first measure, purple for the second, brown where both are high (J.
 * Stevens, "Bivariate Choropleth Maps: A How-to Guide", 2015). Of Stevens' four schemes it is the one in which readers without
 * long-wave or medium-wave cones tell all nine apart best, and it sets no colours of parties side by side.
 */
public final class BivariateScheme {

    /** Where the colours were published. */
    public static final String SOURCE = "Colours: J. Stevens, 2015";

    private static final List<String> COLORS =
            List.of("#e8e8e8", "#e4d9ac", "#c8b35a", "#cbb8d7", "#c8ada0", "#af8e53", "#9972af", "#976b82", "#804d36");

    private BivariateScheme() {}

    /** The colour of a cell, {@code #rrggbb}. */
    public static String color(Cell cell) {
        return COLORS.get(cell.index());
    }
}
