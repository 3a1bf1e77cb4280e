package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.enforcementatlas.geo.Contiguity;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.pattern.Moran;
import org.enforcementatlas.pattern.MoranByPermutation;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a table lie near alike ones. Areas without a value, and areas that touch none with a value, take no
 * part; {@code docs/methods/hot-spots.md} tells the method.
 *
 * @param moran the statistic of the areas that take part
 * @param spots what is known of each area that has a value
 * @param unstable how many of the areas that take part have an unstable rate
 */
public record HotSpots(Moran moran, Map<GeoId, Spot> spots, int unstable) {

    /** How many deals chance is judged by. */
    public static final int PERMUTATIONS = 9_999;
    /** Where the random numbers begin. */
    public static final long SEED = 287;

    /** With fewer areas there are hardly enough different deals to judge chance by. */
    private static final int LEAST_AREAS = 20;

    /**
     * One area.
     *
     * @param kind how its value lies among its neighbours'
     * @param local its statistic; {@code null} for an area without neighbours
     */
    public record Spot(HotSpotKind kind, Moran.@Nullable Local local) {

        /** The adjusted p-value; none for an area without neighbours. */
        public OptionalDouble findAdjusted() {
            return local == null ? OptionalDouble.empty() : OptionalDouble.of(local.adjusted());
        }
    }

    /** Copies the spots. */
    public HotSpots {
        spots = Map.copyOf(spots);
    }

    /**
     * Looks for hot spots in rates, shares and differences.
     *
     * @throws UnanswerableQuery for counts, for values that are all the same, and where fewer than 20 areas can take part
     */
    static HotSpots of(MeasureTable table, Contiguity contiguity) {
        if (Classifier.isCount(table)) {
            throw new UnanswerableQuery("Hot spots of a raw count mostly show where many people live; "
                    + "ask for a rate with per=residents, or leave layer out.");
        }
        List<AreaValue> valued = table.areas().stream()
                .filter(area -> area.value() instanceof Value.Observed)
                .toList();
        Set<GeoId> known = new HashSet<>();
        valued.forEach(area -> known.add(area.id()));
        Map<GeoId, Integer> places = new HashMap<>();
        List<AreaValue> taking = new ArrayList<>();
        for (AreaValue area : valued) {
            if (contiguity.listNeighbours(area.id()).stream().anyMatch(known::contains)) {
                places.put(area.id(), taking.size());
                taking.add(area);
            }
        }
        Moran moran = compute(taking, places, contiguity);
        Map<GeoId, Spot> spots = new HashMap<>();
        valued.forEach(area -> spots.put(area.id(), spot(moran, places.get(area.id()))));
        return new HotSpots(
                moran, spots, (int) taking.stream().filter(AreaValue::unstable).count());
    }

    private static Moran compute(List<AreaValue> taking, Map<GeoId, Integer> places, Contiguity contiguity) {
        double[] values = taking.stream().mapToDouble(HotSpots::number).toArray();
        if (values.length < LEAST_AREAS) {
            throw new UnanswerableQuery("Hot spots need values in at least " + LEAST_AREAS
                    + " areas that touch one another; here are " + values.length + ".");
        }
        if (java.util.Arrays.stream(values).distinct().count() == 1) {
            throw new UnanswerableQuery("All areas have the same value, so there are no hot spots to look for.");
        }
        int[][] neighbours = taking.stream()
                .map(area -> contiguity.listNeighbours(area.id()).stream()
                        .map(places::get)
                        .filter(java.util.Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        return MoranByPermutation.of(values, neighbours, PERMUTATIONS, SEED);
    }

    private static Spot spot(Moran moran, @Nullable Integer place) {
        if (place == null) {
            return new Spot(HotSpotKind.NO_NEIGHBOURS, null);
        }
        Moran.Local local = moran.locals().get(place);
        return new Spot(HotSpotKind.of(local), local);
    }

    private static double number(AreaValue area) {
        return ((Value.Observed) area.value()).number();
    }

    /** What is known of an area; nothing where it has no value. */
    public Optional<Spot> find(GeoId area) {
        return Optional.ofNullable(spots.get(area));
    }

    /** How many areas are of a kind. */
    public int count(HotSpotKind kind) {
        return (int) spots.values().stream().filter(spot -> spot.kind() == kind).count();
    }
}
