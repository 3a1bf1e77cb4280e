package org.enforcementatlas.choropleth.relate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How strongly two series of numbers go together. It describes the areas that are there; it is no test and no cause.
 *
 * @param n how many pairs there are
 * @param pearson the product-moment correlation (Pearson 1895); empty for fewer than three pairs or a series without variation
 * @param spearman the same of ranks, ties sharing their mean rank (Spearman 1904); empty where the other is
 */
public record Association(int n, OptionalDouble pearson, OptionalDouble spearman) {

    private static final int LEAST = 3;

    /**
     * The association of two series of the same length.
     *
     * @throws IllegalArgumentException if they are not as long as each other
     */
    static Association of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("Only pairs go together: " + xs.length + " and " + ys.length + ".");
        }
        return new Association(xs.length, correlation(xs, ys), correlation(ranks(xs), ranks(ys)));
    }

    /**
     * A straight line through points.
     *
     * @param slope how much y grows with x
     * @param intercept y where x is 0
     */
    public record Line(double slope, double intercept) {}

    /** The line of least squared distances in y; none where there is no association to describe. */
    public static Optional<Line> line(double[] xs, double[] ys) {
        if (correlation(xs, ys).isEmpty()) {
            return Optional.empty();
        }
        double meanX = mean(xs);
        double meanY = mean(ys);
        double slope = products(xs, meanX, ys, meanY) / products(xs, meanX, xs, meanX);
        return Optional.of(new Line(slope, meanY - slope * meanX));
    }

    private static OptionalDouble correlation(double[] xs, double[] ys) {
        if (xs.length < LEAST || isFlat(xs) || isFlat(ys)) {
            return OptionalDouble.empty();
        }
        double meanX = mean(xs);
        double meanY = mean(ys);
        double both = products(xs, meanX, ys, meanY);
        double spread = Math.sqrt(products(xs, meanX, xs, meanX)) * Math.sqrt(products(ys, meanY, ys, meanY));
        return spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(both / spread, -1.0, 1.0));
    }

    private static boolean isFlat(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double products(double[] xs, double meanX, double[] ys, double meanY) {
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += (xs[i] - meanX) * (ys[i] - meanY);
        }
        return sum;
    }

    /** The rank of each value, the least 1; equal values share the mean of their ranks. */
    static double[] ranks(double[] values) {
        int[] ascending = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < ascending.length) {
            int end = start;
            while (end + 1 < ascending.length && values[ascending[end + 1]] == values[ascending[start]]) {
                end++;
            }
            for (int i = start; i <= end; i++) {
                ranks[ascending[i]] = (start + end) / 2.0 + 1;
            }
            start = end + 1;
        }
        return ranks;
    }
}
