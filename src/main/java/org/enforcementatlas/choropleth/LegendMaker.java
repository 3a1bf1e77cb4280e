package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/** Counts what was classified and tells it as a legend. */
final class LegendMaker {

    private final MeasureTable table;
    private final Pool pool;
    private final List<ClassifiedMap.ClassifiedArea> areas;

    LegendMaker(MeasureTable table, Pool pool, List<ClassifiedMap.ClassifiedArea> areas) {
        this.table = table;
        this.pool = pool;
        this.areas = areas;
    }

    /**
     * The legend.
     *
     * @param scale the colours, {@code null} where circles are drawn
     * @param circles the nested circles, none where colours are drawn
     */
    Legend make(@Nullable ColourScale scale, List<Legend.SymbolKey> circles) {
        boolean changed = table.change() != null;
        return new Legend(
                title(scale),
                scale == null ? directions() : scale.size() == 0 ? List.of() : scale.keys(classCounts(scale)),
                lookKeys(areas, scale == null && !changed, changed ? "no change" : "0"),
                circles,
                scale == null ? null : scale.ramp(),
                scale == null || scale.size() == 0 ? null : distribution(scale),
                Unstable.of(areas));
    }

    /** The method, what it was applied to, and what is national where one state is drawn. */
    private String title(@Nullable ColourScale scale) {
        String title = scale == null ? "Circles sized by area" : scale.title();
        String over = scale instanceof RatioScale ? "" : pool.words();
        String all = areas.size() == table.areas().size() ? "" : "; classes and ranks are the whole country's";
        return (over.isEmpty() ? title : title + ", " + over) + all;
    }

    /** Of circles of change: those that stand for a decrease, and for an increase. */
    private List<Legend.ClassKey> directions() {
        if (table.change() == null) {
            return List.of();
        }
        double far = pool.greatest();
        int decreased =
                (int) areas.stream().filter(area -> area.classIndex() == 0).count();
        int increased =
                (int) areas.stream().filter(area -> area.classIndex() == 1).count();
        return List.of(
                new Legend.ClassKey(-far, 0, "decrease", Classifier.DECREASE, decreased),
                new Legend.ClassKey(0, far, "increase", Classifier.INCREASE, increased));
    }

    private int[] classCounts(ColourScale scale) {
        int[] counts = new int[scale.size()];
        areas.stream().filter(area -> area.classIndex() >= 0).forEach(area -> counts[area.classIndex()]++);
        return counts;
    }

    /** The looks in use; no data is always told, even where nothing is missing. */
    static List<Legend.LookKey> lookKeys(List<ClassifiedMap.ClassifiedArea> areas, boolean symbols, String zero) {
        Map<AreaLook, Integer> counts = new EnumMap<>(AreaLook.class);
        areas.forEach(area -> counts.merge(area.look(), 1, Integer::sum));
        List<Legend.LookKey> keys = new ArrayList<>();
        for (AreaLook look : AreaLook.values()) {
            int count = counts.getOrDefault(look, 0);
            boolean told = look == AreaLook.CLASS ? symbols : look == AreaLook.NO_DATA || count > 0;
            if (told) {
                keys.add(new Legend.LookKey(look, look == AreaLook.ZERO ? zero : look.title(), count));
            }
        }
        return keys;
    }

    private Distribution distribution(ColourScale scale) {
        double[] values = pool.classed();
        double least = values[0];
        double span = values[values.length - 1] - least;
        List<Map<Double, Integer>> bars = new ArrayList<>();
        for (int i = 0; i < Distribution.BARS; i++) {
            bars.add(new TreeMap<>());
        }
        for (ClassifiedMap.ClassifiedArea area : areas) {
            if (area.classIndex() >= 0 && area.value().value() instanceof Value.Observed observed) {
                double value = pool.round(observed.number());
                bars.get(bar(place(value, least, span))).merge(value, 1, Integer::sum);
            }
        }
        return new Distribution(
                Wording.number(pool.printer(), least),
                Wording.number(pool.printer(), least + span),
                bars.stream().map(bar -> stacked(bar, scale)).toList(),
                mark(least, span));
    }

    /** Where a value lies between the ends, from 0 to 1; the middle where there is only one value. */
    private static double place(double value, double least, double span) {
        return span == 0 ? 0.5 : (value - least) / span;
    }

    private static int bar(double place) {
        return Math.clamp((int) (place * Distribution.BARS), 0, Distribution.BARS - 1);
    }

    /** Unclassed colours are too many to stack: a bar has the colour of its middle value. */
    private static Distribution.Bar stacked(Map<Double, Integer> ascending, ColourScale scale) {
        List<Distribution.Part> parts = new ArrayList<>();
        if (scale.ramp() != null && !ascending.isEmpty()) {
            int count = ascending.values().stream().mapToInt(Integer::intValue).sum();
            double middle = List.copyOf(ascending.keySet()).get(ascending.size() / 2);
            return new Distribution.Bar(List.of(new Distribution.Part(scale.color(middle), count)));
        }
        ascending.forEach((value, count) -> {
            String color = scale.color(value);
            if (!parts.isEmpty() && parts.getLast().color().equals(color)) {
                parts.set(
                        parts.size() - 1,
                        new Distribution.Part(color, parts.getLast().count() + count));
            } else {
                parts.add(new Distribution.Part(color, count));
            }
        });
        return new Distribution.Bar(parts);
    }

    private Distribution.@Nullable Mark mark(double least, double span) {
        if (Classifier.isCount(table) || !(table.nation().value() instanceof Value.Observed nation)) {
            return null;
        }
        if (span == 0 && pool.round(nation.number()) != least) {
            return null;
        }
        double place = place(nation.number(), least, span);
        return place < 0 || place > 1
                ? null
                : new Distribution.Mark("US: " + Wording.number(table, nation.number()), place);
    }
}
