package org.enforcementatlas.choropleth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;

/** What is said of hot spots: of the map, of its method, and of one area. */
public final class HotSpotWords {

    private static final int NAMED = 3;

    private HotSpotWords() {}

    /** What the colours mean, in two sentences. */
    public static String meaning(MeasureTable table) {
        String one = table.query().level() == AreaLevel.COUNTY ? "county" : "state";
        return "A " + one
                + " is in a cluster when its value and those of the areas that touch it are all high, or all low, more"
                + " than values dealt at random over the map would often be; a high value among low ones, or a low one"
                + " among high ones, stands out from its neighbours."
                + " The map says where values lie near like values, and nothing of why.";
    }

    /** How it was computed: the global I, weights, permutations, seed, level, and who took no part. */
    public static String method(MeasureTable table, HotSpots spots) {
        int taking = spots.moran().locals().size();
        int without = (int) table.areas().stream()
                .filter(area -> area.value() instanceof Value.Absent)
                .count();
        return String.format(
                        Locale.ROOT,
                        "Global Moran's I %s (p %s) for %s areas. Weights: areas that touch by a border or a corner (queen), 2023"
                                + " boundaries, row-standardised. Significance: %s conditional permutations, seed %d, two-sided,"
                                + " Benjamini–Hochberg adjusted at %.2f. Left out: %s areas without neighbours, %s without a value.",
                        signed(spots.moran().global()),
                        probability(spots.moran().globalP()),
                        Wording.count(taking),
                        Wording.count(HotSpots.PERMUTATIONS),
                        HotSpots.SEED,
                        HotSpotKind.LEVEL,
                        Wording.count(spots.count(HotSpotKind.NO_NEIGHBOURS)),
                        Wording.count(without))
                + (spots.unstable() == 0 ? "" : " Unstable rates take part: " + Wording.count(spots.unstable()) + ".");
    }

    /** What is said of one area: "in a cluster of high values, adjusted p 0.0011". */
    public static String of(HotSpots.Spot spot) {
        return spot.local() == null
                ? spot.kind().sentence()
                : spot.kind().sentence() + ", adjusted p "
                        + probability(spot.local().adjusted());
    }

    /** The view in a sentence: how many areas are of which kind, and the first of the clusters by name. */
    static String sentence(MeasureTable table, HotSpots spots) {
        String counts = Stream.of(HotSpotKind.values())
                .map(kind -> Wording.count(spots.count(kind)) + " " + kind.title())
                .collect(Collectors.joining(", "));
        return "Hot spots (local Moran's I): " + counts + "." + named(table, spots, HotSpotKind.HIGH_HIGH)
                + named(table, spots, HotSpotKind.LOW_LOW);
    }

    /** Those with the greatest local statistic, which are the most like their neighbours. */
    private static String named(MeasureTable table, HotSpots spots, HotSpotKind kind) {
        List<AreaValue> areas = table.areas().stream()
                .filter(area -> spots.find(area.id())
                        .filter(spot -> spot.kind() == kind)
                        .isPresent())
                .sorted((one, other) -> Double.compare(statistic(spots, other), statistic(spots, one)))
                .limit(NAMED)
                .toList();
        return areas.isEmpty()
                ? ""
                : " Most marked " + kind.title() + ": "
                        + areas.stream()
                                .map(area -> Wording.placeName(area) + " " + Wording.value(table, area))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static double statistic(HotSpots spots, AreaValue area) {
        return spots.find(area.id())
                .map(HotSpots.Spot::local)
                .map(org.enforcementatlas.pattern.Moran.Local::statistic)
                .orElse(0.0);
    }

    /** A probability, printed: 0.0002. */
    public static String probability(double p) {
        return String.format(Locale.ROOT, "%.4f", p);
    }

    private static String signed(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replace('-', '\u2212');
    }
}
