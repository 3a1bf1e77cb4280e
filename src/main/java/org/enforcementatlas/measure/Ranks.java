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
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * Competition ranking ("1224"): the greatest value is first, equal values share a rank. What is absent or unstable is not
 * ranked. Values are compared as fractions, so that no rounding makes or breaks a tie.
 */
final class Ranks {

    /** A rate on fewer events than this is unstable. */
    static final long STABLE_FROM = 20;

    private Ranks() {}

    /**
     * What is ranked.
     *
     * @param tally the values
     * @param unstableToo whether unstable values are ranked, which they are on request only
     */
    record Ranked(Tally tally, boolean unstableToo) {}

    /**
     * The areas with their values of a measure, flags and ranks, in the given order.
     *
     * @param estimate what the values were set against; {@code null} where they are counts or shares
     */
    static List<AreaValue> rank(
            List<Area> areas, Ranked values, MeasureId measure, Denominators.@Nullable Estimate estimate) {
        Tally tally = values.tally();
        List<AreaValue> ranked = rank(
                areas,
                values,
                id -> tally.get(id) instanceof Value.Observed observed
                        && (isUnstable(measure, observed) || (estimate != null && estimate.isWide(id))));
        return estimate == null || estimate.margins().isEmpty()
                ? ranked
                : ranked.stream()
                        .map(area -> area.against(estimate.margins().get(area.id())))
                        .toList();
    }

    /** The same, where something else than the value tells which areas are unstable. */
    static List<AreaValue> rank(List<Area> areas, Ranked values, Predicate<GeoId> unstable) {
        Tally tally = values.tally();
        List<Map.Entry<GeoId, Value.Observed>> ranked = new ArrayList<>();
        for (Area area : areas) {
            if (tally.get(area.id()) instanceof Value.Observed observed
                    && (values.unstableToo() || !unstable.test(area.id()))) {
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

    /** Whether it is a rate on fewer than {@value #STABLE_FROM} events, or a share of fewer. */
    static boolean isUnstable(MeasureId measure, Value.Observed observed) {
        boolean fewForRate = observed.scale() == Rates.PER && observed.numerator() < STABLE_FROM;
        return fewForRate || (Catalogue.isShareOfFlows(measure) && observed.denominator() < STABLE_FROM);
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
