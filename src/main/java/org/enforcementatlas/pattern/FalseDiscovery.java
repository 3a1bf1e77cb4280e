package org.enforcementatlas.pattern;

import java.util.Arrays;

/**
 * Adjusts many p-values at once so that, of the areas called significant at a level, no larger share than that level is
 * expected to be so by chance (Y. Benjamini and Y. Hochberg, 1995).
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /** The adjusted values, in the order of those given: the least p × m ÷ rank over all that are not smaller, at most 1. */
    static double[] adjust(double... pValues) {
        int count = pValues.length;
        double[] ascending = pValues.clone();
        Arrays.sort(ascending);
        double[] adjusted = new double[count];
        double least = 1;
        for (int i = count - 1; i >= 0; i--) {
            least = Math.min(least, ascending[i] * ((double) count / (i + 1)));
            adjusted[i] = least;
        }
        double[] inOrder = new double[count];
        for (int i = 0; i < count; i++) {
            inOrder[i] = adjusted[Arrays.binarySearch(ascending, pValues[i])];
        }
        return inOrder;
    }
}
