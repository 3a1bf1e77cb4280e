package org.enforcementatlas.choropleth;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;

/** Colours that change continuously: evenly with the value, or, around the national value, with the logarithm of the ratio. */
final class RampScale implements ColourScale {

    /** Around the national value the ends are this many doublings away. */
    private static final int DOUBLINGS = 2;

    private final List<String> colors;
    private final DoubleUnaryOperator position;
    private final List<String> labels;
    private final String title;
    private final Ends ends;

    private RampScale(List<String> colors, DoubleUnaryOperator position, List<String> labels, String title, Ends ends) {
        this.colors = colors;
        this.position = position;
        this.labels = labels;
        this.title = title;
        this.ends = ends;
    }

    /** The values at the ends of the scale, and how they are printed. */
    private record Ends(double least, double greatest, String label) {}

    /** From the least to the greatest value of a pool; where values lie on both sides of zero, evenly about it. */
    static RampScale of(Pool pool, String palette) {
        MeasureTable table = pool.printer();
        double[] classed = pool.classed();
        boolean diverging = pool.isDiverging();
        double greatest = diverging ? pool.greatest() : classed[classed.length - 1];
        double least = diverging ? -greatest : classed[0];
        double span = greatest - least;
        String low = Wording.number(table, least);
        String high = Wording.number(table, greatest);
        List<String> labels = diverging ? List.of(low, Wording.number(table, 0), high) : List.of(low, high);
        return new RampScale(
                Palettes.colors(palette, 7),
                value -> span == 0 ? 0.5 : (value - least) / span,
                span == 0 ? List.of(low) : labels,
                span == 0
                        ? "All values are equal"
                        : ClassMethod.NONE.title() + ": colour changes evenly with the value",
                new Ends(least, greatest, low.equals(high) ? low : low + " – " + high));
    }

    /** From a quarter of the national value to four times it, and alike beyond. */
    static RampScale around(MeasureTable table, double nation, String palette) {
        return new RampScale(
                Palettes.colors(palette, 7),
                value -> 0.5 + Math.log(value / nation) / Math.log(2) / (2 * DOUBLINGS),
                List.of("0.25×", "0.5×", "1×", "2×", "4×"),
                "Unclassed: ratio to the United States (1× is " + Wording.number(table, nation)
                        + "), alike beyond the ends",
                new Ends(nation / 4, nation * 4, "0.25× – 4×"));
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int classOf(double value) {
        return 0;
    }

    @Override
    public String color(double value) {
        double along = Math.clamp(position.applyAsDouble(value), 0.0, 1.0) * (colors.size() - 1);
        int below = Math.min((int) along, colors.size() - 2);
        double share = along - below;
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(colors.get(below).substring(i, i + 2), 16);
            int to = Integer.parseInt(colors.get(below + 1).substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02x", Math.round(from + share * (to - from))));
        }
        return mixed.toString();
    }

    @Override
    public List<Legend.ClassKey> keys(int... counts) {
        String middle = color(ends.least + (ends.greatest - ends.least) / 2);
        return List.of(new Legend.ClassKey(ends.least, ends.greatest, ends.label, middle, counts[0]));
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Legend.Ramp ramp() {
        return new Legend.Ramp(colors, labels);
    }
}
