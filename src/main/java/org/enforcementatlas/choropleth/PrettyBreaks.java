package org.enforcementatlas.choropleth;

/**
 * Round bounds: multiples of 1, 2 or 5 times a power of ten, the step being the one whose number of classes comes nearest to
 * what was asked, and no more than seven.
 */
final class PrettyBreaks {

    private static final int MOST = 7;
    private static final int[] DIGITS = {1, 2, 5};

    private PrettyBreaks() {}

    static ClassBreaks cut(double[] sorted, int classes, double leastStep) {
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        if (Runs.starts(sorted).length == 1) {
            return ClassBreaks.ofBounds(least, new double[] {greatest});
        }
        double span = greatest / classes - least / classes;
        int power = (int) Math.floor(Math.log10(span)) - 1;
        Step best = new Step(1, power + 3);
        for (int shift = 0; shift < 3; shift++) {
            for (int digit : DIGITS) {
                Step step = new Step(digit, power + shift);
                if (step.size() >= leastStep
                        && step.classes(least, greatest) <= MOST
                        && step.miss(least, greatest, classes) < best.miss(least, greatest, classes)) {
                    best = step;
                }
            }
        }
        return best.cut(least, greatest);
    }

    /** A step of {@code digit} × 10^{@code power}. */
    private record Step(int digit, int power) {

        double size() {
            return times(1);
        }

        /** A multiple of the step; powers below zero divide, so that 7 × 0.1 is 0.7. */
        double times(double multiple) {
            return power < 0 ? multiple * digit / Math.pow(10, -power) : multiple * digit * Math.pow(10, power);
        }

        double floor(double value) {
            return Math.floor(value / size());
        }

        double ceiling(double value) {
            double multiple = Math.ceil(value / size());
            return times(multiple) < value ? multiple + 1 : multiple;
        }

        double classes(double least, double greatest) {
            return ceiling(greatest) - floor(least);
        }

        double miss(double least, double greatest, int wanted) {
            return Math.abs(classes(least, greatest) - wanted);
        }

        ClassBreaks cut(double least, double greatest) {
            double first = floor(least);
            double[] bounds = new double[(int) Math.max(1, classes(least, greatest))];
            for (int i = 0; i < bounds.length; i++) {
                bounds[i] = times(first + i + 1);
            }
            bounds[bounds.length - 1] = Math.max(bounds[bounds.length - 1], greatest);
            return ClassBreaks.ofBounds(Math.min(times(first), least), bounds);
        }
    }
}
