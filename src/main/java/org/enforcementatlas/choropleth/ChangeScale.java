package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Classes of change, as many below zero as above it and mirrored about it, so that a decrease is as strong as an increase of
 * the same size. No change is in none of them.
 */
final class ChangeScale implements ColourScale {

    private static final int MOST_OWN_BREAKS = 2;

    private final MeasureTable table;
    private final ClassBreaks distances;
    private final List<String> colors;
    private final MapOptions options;

    private ChangeScale(MeasureTable table, ClassBreaks distances, List<String> colors, MapOptions options) {
        this.table = table;
        this.distances = distances;
        this.colors = colors;
        this.options = options;
    }

    /**
     * The scale of the distances from zero of a pool's values.
     *
     * @throws UnanswerableQuery if the reader's breaks are not one or two distances above zero
     */
    static ChangeScale of(Pool pool, MapOptions options, String palette) {
        double[] sizes = Arrays.stream(pool.classed()).map(Math::abs).sorted().toArray();
        boolean own = options.method() == ClassMethod.CUSTOM;
        if (own) {
            check(options.breaks());
        }
        ClassBreaks cut = own || sizes.length == 0
                ? ClassBreaks.cut(sizes, options, pool.step())
                : cut(sizes, options, pool.step());
        List<String> colors = cut.size() == 0 ? List.of() : Palettes.colors(palette, 2 * Math.min(3, cut.size()));
        return new ChangeScale(pool.printer(), cut, colors, options);
    }

    private static void check(List<Double> own) {
        if (own.isEmpty() || own.size() > MOST_OWN_BREAKS || own.getFirst() <= 0) {
            throw new UnanswerableQuery(
                    "On a map of change, breaks are one or two distances from 0, for example breaks=5,20.");
        }
    }

    /** Half as many classes as are asked for; some methods make more than they are asked, and are then asked for fewer. */
    private static ClassBreaks cut(double[] sizes, MapOptions options, double step) {
        int half = options.classes() / 2;
        ClassBreaks cut = ClassBreaks.cutAscending(sizes, options.method(), half, step);
        while (cut.size() > 3 && half > 1) {
            cut = ClassBreaks.cutAscending(sizes, options.method(), --half, step);
        }
        return cut;
    }

    @Override
    public int size() {
        return 2 * distances.size();
    }

    @Override
    public int classOf(double value) {
        int away = distances.classOf(Math.abs(value));
        return value < 0 ? distances.size() - 1 - away : distances.size() + away;
    }

    @Override
    public String color(double value) {
        return color(classOf(value));
    }

    private String color(int index) {
        int half = colors.size() / 2;
        int away = index < distances.size() ? distances.size() - 1 - index : index - distances.size();
        int step = Math.min(away, half - 1);
        return colors.get(index < distances.size() ? half - 1 - step : half + step);
    }

    @Override
    public List<Legend.ClassKey> keys(int... counts) {
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            boolean below = i < distances.size();
            int away = below ? distances.size() - 1 - i : i - distances.size();
            double near = distances.lower(away);
            double far = distances.upper(away);
            double lower = below ? -far : near;
            double upper = below ? -near : far;
            keys.add(new Legend.ClassKey(lower, upper, label(lower, upper), color(i), counts[i]));
        }
        return keys;
    }

    private String label(double lower, double upper) {
        String low = Wording.number(table, lower);
        String high = Wording.number(table, upper);
        return low.equals(high) ? low : low + " – " + high;
    }

    @Override
    public String title() {
        return size() == 0
                ? "No area changed"
                : options.method().title() + " of the size of change, mirrored about 0"
                        + (distances.nominal() ? "; a value on a break belongs to the class nearer to 0" : "");
    }

    @Override
    public Legend.@Nullable Ramp ramp() {
        return null;
    }
}
