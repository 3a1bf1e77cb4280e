package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Classes by how many times the national value an area has: as far below it as above it, so that half and double are equally
 * strong. Of an odd number of classes the middle one holds the national value; of an even number it is the middle break.
 */
final class RatioScale implements ColourScale {

    private static final List<List<Double>> BREAKS = List.of(
            List.of(0.8, 1.25),
            List.of(0.5, 1.0, 2.0),
            List.of(0.5, 0.8, 1.25, 2.0),
            List.of(0.5, 0.8, 1.0, 1.25, 2.0),
            List.of(0.25, 0.5, 0.8, 1.25, 2.0, 4.0));

    private final MeasureTable table;
    private final double nation;
    private final List<Double> breaks;
    private final List<String> colors;

    private RatioScale(MeasureTable table, double nation, List<Double> breaks, List<String> colors) {
        this.table = table;
        this.nation = nation;
        this.breaks = breaks;
        this.colors = colors;
    }

    /**
     * The scale about the national value of a table.
     *
     * @throws UnanswerableQuery if the reader's breaks are not multiples above zero
     */
    static RatioScale of(MeasureTable table, double nation, MapOptions options, String palette) {
        boolean own = options.method() == ClassMethod.CUSTOM;
        List<Double> breaks = own ? options.breaks() : BREAKS.get(options.classes() - 3);
        if (breaks.isEmpty() || breaks.getFirst() <= 0) {
            throw new UnanswerableQuery(
                    "Around the national value breaks are multiples of it above 0, for example breaks=0.5,1,2.");
        }
        return new RatioScale(table, nation, breaks, Palettes.colors(palette, breaks.size() + 1));
    }

    /**
     * The national value that colours may diverge from.
     *
     * @throws UnanswerableQuery if the table has none above zero, or shows counts or differences
     */
    static double center(MeasureTable table, boolean count, boolean diverging) {
        if (count) {
            throw new UnanswerableQuery(
                    "around=US compares rates and shares with the national one; a count has none. Ask for per=residents, or leave around out.");
        }
        if (diverging) {
            throw new UnanswerableQuery(
                    "around=US is a ratio, which values below zero do not have; leave around out: colours diverge from zero.");
        }
        if (table.nation().value() instanceof Value.Observed observed && observed.numerator() > 0) {
            return observed.number();
        }
        throw new UnanswerableQuery("There is no national value above 0 to compare with; leave around out.");
    }

    @Override
    public int size() {
        return breaks.size() + 1;
    }

    @Override
    public int classOf(double value) {
        int index = 0;
        while (index < breaks.size() && value / nation > breaks.get(index)) {
            index++;
        }
        return index;
    }

    @Override
    public String color(double value) {
        return colors.get(classOf(value));
    }

    @Override
    public List<Legend.ClassKey> keys(int... counts) {
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            double lower = i == 0 ? 0 : breaks.get(i - 1) * nation;
            double upper = i == breaks.size() ? Double.POSITIVE_INFINITY : breaks.get(i) * nation;
            keys.add(new Legend.ClassKey(lower, upper, label(i), colors.get(i), counts[i]));
        }
        return keys;
    }

    private String label(int index) {
        if (index == 0) {
            return "up to " + times(breaks.getFirst());
        }
        String lower = times(breaks.get(index - 1));
        return index == breaks.size() ? "over " + lower : lower + " – " + times(breaks.get(index));
    }

    /** A multiple, printed: 0.5×, 1×, 1.25×. */
    static String times(double ratio) {
        String text = String.format(Locale.ROOT, "%.2f", ratio);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "") + "×";
    }

    @Override
    public String title() {
        return "Ratio to the United States (1× is " + Wording.number(table, nation)
                + "); a value on a break belongs to the class below";
    }

    @Override
    public Legend.@Nullable Ramp ramp() {
        return null;
    }
}
