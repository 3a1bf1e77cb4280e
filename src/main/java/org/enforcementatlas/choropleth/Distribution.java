package org.enforcementatlas.choropleth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values that have a class lie between the least and the greatest of all dates: bars of equal width, the national
 * value marked. Zero and absence have looks of their own and are not among them.
 *
 * @param leastLabel the least value, printed
 * @param greatestLabel the greatest value, printed
 * @param bars the numbers of areas, from the least value to the greatest
 * @param nation where the national value lies; {@code null} where there is none or it lies outside, as any other value does where all areas have the same
 */
public record Distribution(
        String leastLabel,
        String greatestLabel,
        List<Bar> bars,
        @Nullable Mark nation) {

    /** Into how many bars the values are put. */
    static final int BARS = 36;

    /** Copies the bars. */
    public Distribution {
        bars = List.copyOf(bars);
    }

    /** The number of areas in the highest bar. */
    public int highest() {
        return bars.stream().mapToInt(Bar::count).max().orElse(0);
    }

    /**
     * The areas between two values, by the colour they have on the map.
     *
     * @param parts from the lowest colour up; empty where no area lies
     */
    public record Bar(List<Part> parts) {

        /** Copies the parts. */
        public Bar {
            parts = List.copyOf(parts);
        }

        /** How many areas it stands for. */
        public int count() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /**
     * Areas of one colour.
     *
     * @param color {@code #rrggbb}
     * @param count how many, at least 1
     */
    public record Part(String color, int count) {}

    /**
     * A marked value.
     *
     * @param label what it is, printed
     * @param position from 0 at the least value to 1 at the greatest
     */
    public record Mark(String label, double position) {}
}
