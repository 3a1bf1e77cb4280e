package org.enforcementatlas.choropleth;

import java.util.Arrays;

/**
 * Head/tail breaks for values of which a few are large and many small (B. Jiang, "Head/tail breaks: a new classification
 * scheme for data with a heavy-tailed distribution", 2013): values are cut at their mean, then those above it at theirs, for
 * as long as the head is a minority of at most {@value #MINORITY} of its part. Where the data end the recursion early there
 * are fewer classes than asked; values that are not heavy-tailed have two.
 */
final class HeadTailBreaks {

    private static final double MINORITY = 0.4;

    private HeadTailBreaks() {}

    static ClassBreaks cut(double[] sorted, int classes) {
        int[] starts = new int[classes];
        int found = 1;
        while (found < classes) {
            int from = starts[found - 1];
            int head = firstAboveMean(sorted, from);
            boolean minority = sorted.length - head <= MINORITY * (sorted.length - from);
            if (head == sorted.length || (found > 1 && !minority)) {
                break;
            }
            starts[found++] = head;
        }
        return ClassBreaks.ofRuns(sorted, Arrays.copyOf(starts, found));
    }

    /** The position of the first value above the mean of those from a position on; the length where all are equal. */
    private static int firstAboveMean(double[] sorted, int from) {
        double mean = Arrays.stream(sorted, from, sorted.length).average().orElseThrow();
        int head = from;
        while (head < sorted.length && (sorted[head] <= mean || sorted[head] == sorted[from])) {
            head++;
        }
        return head;
    }
}
