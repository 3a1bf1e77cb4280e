package org.enforcementatlas.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Computes Moran's I with row-standardised weights: each neighbour of an area weighs the same, and together they weigh one.
 * Chance is judged by conditional permutations: an area keeps its value, and the values of all others are dealt to its
 * neighbours anew. The same deals serve all areas, so the answer is the same for the same seed. A p-value is twice the smaller
 * tail, (M + 1) ÷ (P + 1), at most 1.
 */
public final class MoranByPermutation {

    /** Sums that differ by less than this part of the largest deviation are the same: they differ by rounding. */
    private static final double SAME = 1e-9;

    private final double[] deviations;
    private final double variance;
    private final double largest;
    private final int[][] neighbours;
    private final int permutations;
    private final RandomStream random;

    private MoranByPermutation(double[] values, int[][] neighbours, int permutations, long seed) {
        double mean = Arrays.stream(values).average().orElseThrow();
        this.deviations = Arrays.stream(values).map(value -> value - mean).toArray();
        this.variance = Arrays.stream(deviations).map(d -> d * d).sum() / values.length;
        this.largest = Arrays.stream(deviations).map(Math::abs).max().orElseThrow();
        this.neighbours = neighbours;
        this.permutations = permutations;
        this.random = new RandomStream(seed);
    }

    /**
     * Computes it.
     *
     * @param values one for each area, not all the same
     * @param neighbours for each area the indices of those that touch it, at least one, not itself
     * @param permutations how many deals chance is judged by
     * @param seed where the random numbers begin
     * @throws IllegalArgumentException if there are fewer than three areas, one has no neighbour, or all values are the same
     */
    public static Moran of(double[] values, int[][] neighbours, int permutations, long seed) {
        if (values.length < 3 || values.length != neighbours.length) {
            throw new IllegalArgumentException("Moran's I needs three areas or more, each with its neighbours.");
        }
        if (Arrays.stream(neighbours).anyMatch(list -> list.length == 0)) {
            throw new IllegalArgumentException("An area without neighbours has no local Moran's I.");
        }
        if (Arrays.stream(values).distinct().count() == 1) {
            throw new IllegalArgumentException("Values that are all the same have no Moran's I.");
        }
        return new MoranByPermutation(values, neighbours, permutations, seed).compute();
    }

    private Moran compute() {
        int count = deviations.length;
        int[] deals = deal();
        double[] pValues = new double[count];
        for (int i = 0; i < count; i++) {
            pValues[i] = localP(i, deals);
        }
        double[] adjusted = FalseDiscovery.adjust(pValues);
        List<Moran.Local> locals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double around = sumAround(i, deviations) / neighbours[i].length;
            locals.add(new Moran.Local(
                    deviations[i] * around / variance, pValues[i], adjusted[i], Quadrant.of(deviations[i], around)));
        }
        return new Moran(global(deviations), -1.0 / (count - 1), globalP(), locals);
    }

    private double global(double[] dealt) {
        double sum = 0;
        for (int i = 0; i < dealt.length; i++) {
            sum += dealt[i] * sumAround(i, dealt) / neighbours[i].length;
        }
        return sum / dealt.length / variance;
    }

    private double sumAround(int area, double[] of) {
        double sum = 0;
        for (int neighbour : neighbours[area]) {
            sum += of[neighbour];
        }
        return sum;
    }

    /** For each permutation as many different areas as the most neighbours any area has, of all areas but one. */
    private int[] deal() {
        int others = deviations.length - 1;
        int most = mostNeighbours();
        int[] deck = new int[others];
        Arrays.setAll(deck, i -> i);
        int[] deals = new int[permutations * most];
        for (int at = 0; at < deals.length; at++) {
            int place = at % most;
            int drawn = place + random.below(others - place);
            int card = deck[drawn];
            deck[drawn] = deck[place];
            deck[place] = card;
            deals[at] = card;
        }
        return deals;
    }

    private int mostNeighbours() {
        return Arrays.stream(neighbours).mapToInt(list -> list.length).max().orElseThrow();
    }

    private double localP(int area, int... deals) {
        double[] others = new double[deviations.length - 1];
        System.arraycopy(deviations, 0, others, 0, area);
        System.arraycopy(deviations, area + 1, others, area, others.length - area);
        int degree = neighbours[area].length;
        int most = deals.length / permutations;
        double observed = sumAround(area, deviations);
        double slack = SAME * degree * largest;
        int high = 0;
        int low = 0;
        for (int start = 0; start < deals.length; start += most) {
            double sum = 0;
            for (int at = start; at < start + degree; at++) {
                sum += others[deals[at]];
            }
            high += sum >= observed - slack ? 1 : 0;
            low += sum <= observed + slack ? 1 : 0;
        }
        return twoSided(high, low);
    }

    private double globalP() {
        double observed = global(deviations);
        double[] shuffled = deviations.clone();
        int high = 0;
        int low = 0;
        for (int run = 0; run < permutations; run++) {
            for (int i = shuffled.length - 1; i > 0; i--) {
                int other = random.below(i + 1);
                double kept = shuffled[i];
                shuffled[i] = shuffled[other];
                shuffled[other] = kept;
            }
            double dealt = global(shuffled);
            high += dealt >= observed - SAME ? 1 : 0;
            low += dealt <= observed + SAME ? 1 : 0;
        }
        return twoSided(high, low);
    }

    private double twoSided(int high, int low) {
        return Math.min(1, 2.0 * (Math.min(high, low) + 1) / (permutations + 1));
    }
}
