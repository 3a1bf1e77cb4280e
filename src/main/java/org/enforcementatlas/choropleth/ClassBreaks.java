package org.enforcementatlas.choropleth;

import java.util.Arrays;

/**
 * Consecutive classes that hold every value they were cut from exactly once. A class holds the values above the upper bound
 * of the class before it, up to and including its own upper bound; equal values are never in two classes.
 */
public final class ClassBreaks {

    private final double[] lowers;
    private final double[] uppers;
    private final boolean nominal;

    private ClassBreaks(double[] lowers, double[] uppers, boolean nominal) {
        this.lowers = lowers;
        this.uppers = uppers;
        this.nominal = nominal;
    }

    /**
     * Cuts values into classes. Where there are fewer distinct values than classes there are fewer classes, and none for no
     * values; unclassed values are one class. Where a value is negative and the breaks are not the reader's own, they lie symmetrically about zero.
     *
     * @param values finite values in any order; what has no class (no data, and zero where zero has its own look) is left out
     * @param options the method, the number of classes and, for custom classes, the breaks
     * @param leastStep the least difference that is printed, so that round numbers are not finer than the print
     * @throws IllegalArgumentException if a value is not finite, or custom breaks do not ascend
     */
    public static ClassBreaks cut(double[] values, MapOptions options, double leastStep) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return new ClassBreaks(sorted, sorted, false);
        }
        if (!Double.isFinite(sorted[0]) || !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("Only finite values can be classed.");
        }
        if (options.method() == ClassMethod.CUSTOM) {
            return CustomBreaks.cut(sorted, options.breaks());
        }
        return sorted[0] < 0 && options.method() != ClassMethod.NONE
                ? DivergingBreaks.cut(sorted, options, leastStep)
                : cutAscending(sorted, options.method(), options.classes(), leastStep);
    }

    /**
     * Cuts values into thirds, whatever their signs: three classes of as equal numbers as equal values allow, fewer for fewer
     * distinct values.
     *
     * @param values finite values in any order
     */
    public static ClassBreaks terciles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return QuantileBreaks.cut(sorted, 3);
    }

    /** Cuts ascending values by a method that needs no breaks from the reader. */
    static ClassBreaks cutAscending(double[] sorted, ClassMethod method, int classes, double leastStep) {
        return switch (method) {
            case QUANTILE -> QuantileBreaks.cut(sorted, classes);
            case NATURAL -> NaturalBreaks.cut(sorted, classes);
            case EQUAL -> EqualBreaks.cut(sorted, classes);
            case PRETTY -> PrettyBreaks.cut(sorted, classes, leastStep);
            case HEADTAIL -> HeadTailBreaks.cut(sorted, classes);
            case NONE -> ofRuns(sorted, new int[] {0});
            case CUSTOM -> throw new IllegalArgumentException("Custom classes need breaks.");
        };
    }

    /** Classes of whole runs of ascending values: each begins at one of these positions, the first at 0. */
    static ClassBreaks ofRuns(double[] sorted, int[] starts) {
        double[] lowers = new double[starts.length];
        double[] uppers = new double[starts.length];
        for (int i = 0; i < starts.length; i++) {
            lowers[i] = sorted[starts[i]];
            uppers[i] = sorted[(i + 1 < starts.length ? starts[i + 1] : sorted.length) - 1];
        }
        return new ClassBreaks(lowers, uppers, false);
    }

    /** Classes with these bounds, whatever values lie in them. Bounds that do not ascend are dropped. */
    static ClassBreaks ofBounds(double lowest, double[] bounds) {
        double[] uppers = new double[bounds.length];
        int kept = 0;
        for (double bound : bounds) {
            if (kept == 0 || bound > uppers[kept - 1]) {
                uppers[kept++] = bound;
            }
        }
        uppers = Arrays.copyOf(uppers, kept);
        double[] lowers = new double[kept];
        for (int i = 0; i < kept; i++) {
            lowers[i] = i == 0 ? lowest : uppers[i - 1];
        }
        return new ClassBreaks(lowers, uppers, true);
    }

    /** How many classes there are. */
    public int size() {
        return uppers.length;
    }

    /** The index of the class of a value, the lowest 0. A value beyond the ends belongs to the class at that end. */
    public int classOf(double value) {
        int index = 0;
        while (index < uppers.length - 1 && value > uppers[index]) {
            index++;
        }
        return index;
    }

    /** The least value of a class, or its lower bound (excluded, but for the lowest class) where classes are {@link #nominal}. */
    public double lower(int index) {
        return lowers[index];
    }

    /** The greatest value of a class, or its upper bound where classes are {@link #nominal}. */
    public double upper(int index) {
        return uppers[index];
    }

    /** Whether bounds are numbers that were set, rather than values that were observed. */
    public boolean nominal() {
        return nominal;
    }
}
