package org.enforcementatlas.choropleth;

import java.util.Arrays;

/**
 * Natural breaks: the classes with the least sum of squared deviations from their means, exactly (W. D. Fisher, 1958). The
 * dynamic programme runs over distinct values, weighted by how often they occur, so that ties cannot be split; each layer is
 * filled by divide and conquer, since the best start of the last class never moves left (Wang and Song, 2011; Song and Zhong,
 * 2020): k·d·log d steps for d distinct values. Of equally good cuts one is taken, the same for the
 * same values in any order.
 */
final class NaturalBreaks {

    private final double[] weight;
    private final double[] sum;
    private final double[] squares;
    private double[] last;
    private double[] next;
    private final int[][] start;

    private NaturalBreaks(double[] sorted, int[] runs, int classes) {
        int distinct = runs.length;
        weight = new double[distinct + 1];
        sum = new double[distinct + 1];
        squares = new double[distinct + 1];
        last = new double[distinct + 1];
        next = new double[distinct + 1];
        start = new int[classes + 1][distinct + 1];
        double greatest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
        double middle = sorted[sorted.length / 2] / greatest;
        for (int i = 0; i < distinct; i++) {
            int end = i + 1 < distinct ? runs[i + 1] : sorted.length;
            int count = end - runs[i];
            double value = sorted[runs[i]] / greatest - middle;
            weight[i + 1] = weight[i] + count;
            sum[i + 1] = sum[i] + count * value;
            squares[i + 1] = squares[i] + count * value * value;
        }
    }

    static ClassBreaks cut(double[] sorted, int classes) {
        int[] runs = Runs.starts(sorted);
        if (runs.length <= classes) {
            return ClassBreaks.ofRuns(sorted, runs);
        }
        int[] firsts = new NaturalBreaks(sorted, runs, classes).solve(classes);
        return ClassBreaks.ofRuns(
                sorted, Arrays.stream(firsts).map(run -> runs[run]).toArray());
    }

    private int[] solve(int classes) {
        int distinct = weight.length - 1;
        for (int end = 1; end <= distinct; end++) {
            last[end] = deviation(0, end);
        }
        for (int layer = 2; layer <= classes; layer++) {
            fill(layer, new Span(layer, distinct), new Span(layer - 1, distinct - 1));
            double[] spare = last;
            last = next;
            next = spare;
        }
        int[] firsts = new int[classes];
        int end = distinct;
        for (int layer = classes; layer > 1; layer--) {
            end = start[layer][end];
            firsts[layer - 1] = end;
        }
        return firsts;
    }

    /** Finds the best last class of a layer for each of the ends, looking only among the starts that can be best. */
    private void fill(int layer, Span ends, Span starts) {
        if (ends.from > ends.to) {
            return;
        }
        int end = (ends.from + ends.to) >>> 1;
        double best = Double.POSITIVE_INFINITY;
        int bestStart = starts.from;
        for (int first = starts.from; first <= Math.min(end - 1, starts.to); first++) {
            double cost = last[first] + deviation(first, end);
            if (cost < best) {
                best = cost;
                bestStart = first;
            }
        }
        next[end] = best;
        start[layer][end] = bestStart;
        fill(layer, new Span(ends.from, end - 1), new Span(starts.from, bestStart));
        fill(layer, new Span(end + 1, ends.to), new Span(bestStart, starts.to));
    }

    /** The squared deviations of the distinct values from {@code first} to before {@code end}, counted from 0. */
    private double deviation(int first, int end) {
        double total = sum[end] - sum[first];
        return Math.max(0, squares[end] - squares[first] - total * total / (weight[end] - weight[first]));
    }

    /** Both ends are included. */
    private record Span(int from, int to) {}
}
