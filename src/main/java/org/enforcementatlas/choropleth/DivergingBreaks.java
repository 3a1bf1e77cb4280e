package org.enforcementatlas.choropleth;

/**
 * Classes that lie symmetrically about zero: the distances from zero are cut by the method, and the cuts mirrored. An odd
 * number of classes has a middle class about zero; with an even number zero itself belongs to the class above it.
 */
final class DivergingBreaks {

    private DivergingBreaks() {}

    static ClassBreaks cut(double[] sorted, MapOptions options, double leastStep) {
        double[] distances = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            distances[i] = Math.abs(sorted[i]);
        }
        java.util.Arrays.sort(distances);
        boolean odd = options.classes() % 2 == 1;
        int half = (options.classes() + 1) / 2;
        ClassBreaks cut = ClassBreaks.cutAscending(distances, options.method(), half, leastStep);
        while (cut.size() > half) {
            cut = ClassBreaks.cutAscending(distances, options.method(), --half, leastStep);
        }
        return mirror(cut, odd);
    }

    private static ClassBreaks mirror(ClassBreaks cut, boolean odd) {
        int size = cut.size();
        double[] bounds = new double[odd ? 2 * size - 1 : 2 * size];
        for (int i = 0; i < size; i++) {
            bounds[bounds.length - 1 - i] = cut.upper(size - 1 - i);
        }
        for (int i = 0; i < size - 1; i++) {
            bounds[i] = Math.nextDown(-cut.upper(size - 2 - i));
        }
        if (!odd) {
            bounds[size - 1] = Math.nextDown(0.0);
        }
        return ClassBreaks.ofBounds(-cut.upper(size - 1), bounds);
    }
}
