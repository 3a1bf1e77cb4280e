package org.enforcementatlas.choropleth;

import java.util.Arrays;

/**
 * Equal numbers of areas in each class. Of n ascending values, class i of k would begin at position ⌊i·n/k + ½⌋; where equal
 * values lie on both sides of that cut, it moves to the nearer end of their run, to the lower one if both are as near. Cuts
 * that fall together, or off the end, leave fewer classes.
 */
final class QuantileBreaks {

    private QuantileBreaks() {}

    static ClassBreaks cut(double[] sorted, int classes) {
        int[] runs = Runs.starts(sorted);
        return ClassBreaks.ofRuns(sorted, runs.length <= classes ? runs : starts(sorted, classes));
    }

    private static int[] starts(double[] sorted, int classes) {
        int[] starts = new int[classes];
        int kept = 1;
        for (int i = 1; i < classes; i++) {
            int cut = gapNearest(sorted, (int) (((long) i * sorted.length * 2 + classes) / (2L * classes)));
            if (cut > starts[kept - 1] && cut < sorted.length) {
                starts[kept++] = cut;
            }
        }
        return Arrays.copyOf(starts, kept);
    }

    private static int gapNearest(double[] sorted, int cut) {
        int below = cut;
        while (below > 0 && sorted[below] == sorted[below - 1]) {
            below--;
        }
        int above = cut;
        while (above > 0 && above < sorted.length && sorted[above] == sorted[above - 1]) {
            above++;
        }
        return cut - below <= above - cut ? below : above;
    }
}
