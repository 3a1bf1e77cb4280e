package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;
<<<<<<< HEAD
import org.enforcementatlas.model.MeasureId;
=======
import org.jspecify.annotations.Nullable;
>>>>>>> main

/**
 * Competition ranking ("1224"): the greatest value is first, equal values share a rank. What is absent or unstable is not
 * ranked. Values are compared as fractions, so that no rounding makes or breaks a tie.
 */
final class Ranks {

    /** A rate on fewer events than this is unstable. */
    static final long STABLE_FROM = 20;

    private Ranks() {}

<<<<<<< HEAD
    /** The areas with their values of a measure, flags and ranks, in the given order. */
    static List<AreaValue> rank(List<Area> areas, Tally tally, MeasureId measure) {
        return rank(
                areas, tally, id -> tally.get(id) instanceof Value.Observed observed && isUnstable(measure, observed));
=======
    /**
     * The areas with their values, flags and ranks, in the given order.
     *
     * @param estimate what the values were set against; {@code null} where they are counts or shares
     */
    static List<AreaValue> rank(List<Area> areas, Tally tally, Denominators.@Nullable Estimate estimate) {
        List<AreaValue> ranked = rank(
                areas,
                tally,
                id -> tally.get(id) instanceof Value.Observed observed && isUnstable(observed, estimate, id));
        return estimate == null || estimate.margins().isEmpty()
                ? ranked
                : ranked.stream()
                        .map(area -> area.against(estimate.margins().get(area.id())))
                        .toList();
>>>>>>> main
    }

    /** The same, where something else than the value tells which areas are unstable. */
    static List<AreaValue> rank(List<Area> areas, Tally tally, Predicate<GeoId> unstable) {
        List<Map.Entry<GeoId, Value.Observed>> ranked = new ArrayList<>();
        for (Area area : areas) {
            if (tally.get(area.id()) instanceof Value.Observed observed && !unstable.test(area.id())) {
                ranked.add(Map.entry(area.id(), observed));
            }
        }
        ranked.sort(Map.Entry.comparingByValue(greatestFirst()));
        Map<GeoId, Integer> rankOf = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied = i > 0
                    && greatestFirst()
                                    .compare(
                                            ranked.get(i).getValue(),
                                            ranked.get(i - 1).getValue())
                            == 0;
            int rank = tied ? rankOf.getOrDefault(ranked.get(i - 1).getKey(), i) : i + 1;
            rankOf.put(ranked.get(i).getKey(), rank);
        }
        return areas.stream().map(area -> valued(area, tally, unstable, rankOf)).toList();
    }

    private static boolean isUnstable(Value.Observed observed, Denominators.@Nullable Estimate estimate, GeoId id) {
        return isUnstable(observed) || (estimate != null && estimate.isWide(id));
    }

    /** Whether it is a rate on fewer than {@value #STABLE_FROM} events. */
    static boolean isUnstable(Value.Observed observed) {
        return observed.scale() == Rates.PER && observed.numerator() < STABLE_FROM;
    }

    /** The same of a measure: a share of events is unstable too where fewer than {@value #STABLE_FROM} of them are shared out. */
    static boolean isUnstable(MeasureId measure, Value.Observed observed) {
        return isUnstable(observed) || (Catalogue.isShareOfFlows(measure) && observed.denominator() < STABLE_FROM);
    }

    private static AreaValue valued(Area area, Tally tally, Predicate<GeoId> unstable, Map<GeoId, Integer> rankOf) {
        Value value = tally.get(area.id());
        Integer rank = rankOf.get(area.id());
        return new AreaValue(
                area,
                value,
                unstable.test(area.id()),
                rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                tally.corrected(area.id()));
    }

    private static Comparator<Value.Observed> greatestFirst() {
        return (a, b) -> {
            int high = Long.compare(
                    Math.multiplyHigh(b.numerator(), a.denominator()),
                    Math.multiplyHigh(a.numerator(), b.denominator()));
            return high != 0
                    ? high
                    : Long.compareUnsigned(b.numerator() * a.denominator(), a.numerator() * b.denominator());
        };
    }
}
