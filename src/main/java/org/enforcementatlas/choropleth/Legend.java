package org.enforcementatlas.choropleth;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key to a classified map. The numbers of its classes and looks sum to the number of areas.
 *
 * @param methodTitle the name of the method and what it was applied to, printed
 * @param classes the classes, lowest first; of unclassed values one that holds them all
 * @param looks the looks other than a class that are in use or always shown (no data), with their numbers
 * @param symbols the nested circles, largest first; empty unless symbols are drawn
 * @param ramp the colours of unclassed values; {@code null} for classes
 * @param distribution how the values lie; {@code null} where none has a class
 * @param unstable what carries the dotted outline
 */
public record Legend(
        String methodTitle,
        List<ClassKey> classes,
        List<LookKey> looks,
        List<SymbolKey> symbols,
        @Nullable Ramp ramp,
        @Nullable Distribution distribution,
        Unstable unstable) {

    /**
     * One class.
     *
     * @param lower the least value in it
     * @param upper the greatest value in it; the next class begins above
     * @param label its printed bounds
     * @param color its colour, {@code #rrggbb}
     * @param count how many areas are in it
     */
    public record ClassKey(double lower, double upper, String label, String color, int count) {}

    /**
     * One look that is not a class.
     *
     * @param look the look
     * @param label its printed name
     * @param count how many areas have it
     */
    public record LookKey(AreaLook look, String label, int count) {}

    /**
     * One circle of the nested legend.
     *
     * @param value the value it stands for
     * @param label the value, printed
     * @param radius its radius in units of the drawing plane
     */
    public record SymbolKey(double value, String label, double radius) {}

    /**
     * A continuous scale of colours.
     *
     * @param colors at equal distances along it, the lowest first
     * @param labels what stands below it at equal distances, the first at its start, the last at its end
     */
    public record Ramp(List<String> colors, List<String> labels) {

        /** Copies the lists. */
        public Ramp {
            colors = List.copyOf(colors);
            labels = List.copyOf(labels);
        }
    }
}
