package org.enforcementatlas.choropleth;

import java.util.stream.IntStream;

/** Runs of equal values, which no class may split. */
final class Runs {

    private Runs() {}

    /** The position at which each run of equal values begins. */
    static int[] starts(double[] sorted) {
        return IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .toArray();
    }
}
