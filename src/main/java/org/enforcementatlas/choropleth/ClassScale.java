package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Classes between breaks, each in one colour.
 *
 * @param table in whose unit bounds are printed
 * @param breaks the classes
 * @param colors one for each class
 * @param options how many classes were asked for, and by which method
 */
record ClassScale(MeasureTable table, ClassBreaks breaks, List<String> colors, MapOptions options)
        implements ColourScale {

    /** Classes of a pool's values in a palette. */
    static ClassScale of(Pool pool, MapOptions options, String palette) {
        ClassBreaks breaks = ClassBreaks.cut(pool.classed(), options, pool.step());
        List<String> colors = breaks.size() == 0 ? List.of() : Palettes.colors(palette, Math.min(7, breaks.size()));
        return new ClassScale(pool.printer(), breaks, colors, options);
    }

    @Override
    public int size() {
        return breaks.size();
    }

    @Override
    public int classOf(double value) {
        return breaks.classOf(value);
    }

    @Override
    public String color(double value) {
        return colors.get(Math.min(classOf(value), colors.size() - 1));
    }

    @Override
    public List<Legend.ClassKey> keys(int... counts) {
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            String color = colors.get(Math.min(i, colors.size() - 1));
            keys.add(new Legend.ClassKey(breaks.lower(i), breaks.upper(i), label(i), color, counts[i]));
        }
        return keys;
    }

    private String label(int index) {
        String lower = Wording.number(table, breaks.lower(index));
        String upper = Wording.number(table, breaks.upper(index));
        return lower.equals(upper) ? lower : lower + " – " + upper;
    }

    /** Says where there are fewer classes than asked, which equal values make. */
    @Override
    public String title() {
        String method = options.method().title();
        if (breaks.size() == 0) {
            return "No area has a value to be classed";
        }
        if (breaks.size() == 1 && options.method() != ClassMethod.CUSTOM) {
            return "All values are equal";
        }
        boolean fewer = breaks.size() < options.classes()
                && (options.method() == ClassMethod.QUANTILE || options.method() == ClassMethod.NATURAL);
        return method
                + (fewer ? " (values do not part into " + options.classes() + " classes)" : "")
                + (breaks.nominal() ? "; a value on a break belongs to the class below" : "");
    }

    @Override
    public Legend.@Nullable Ramp ramp() {
        return null;
    }
}
