package org.enforcementatlas.choropleth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each value that has a class its class and its colour, and tells what they mean. */
interface ColourScale {

    /** How many classes there are. */
    int size();

    /** The index of a value's class, the lowest 0. */
    int classOf(double value);

    /** A value's colour, {@code #rrggbb}. */
    String color(double value);

    /**
     * The classes for the legend.
     *
     * @param counts how many areas are in each
     */
    List<Legend.ClassKey> keys(int... counts);

    /** How classes were cut, in words. */
    String title();

    /** The colours without classes; {@code null} where there are classes. */
    Legend.@Nullable Ramp ramp();
}
