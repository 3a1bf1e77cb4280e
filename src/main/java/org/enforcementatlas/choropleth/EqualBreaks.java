package org.enforcementatlas.choropleth;

/** Classes of equal width from the least to the greatest value, the last bound being the greatest value itself. */
final class EqualBreaks {

    private EqualBreaks() {}

    static ClassBreaks cut(double[] sorted, int classes) {
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        double[] bounds = new double[classes];
        for (int i = 1; i <= classes; i++) {
            double share = (double) i / classes;
            bounds[i - 1] = i == classes ? greatest : least * (1 - share) + greatest * share;
        }
        return ClassBreaks.ofBounds(least, least == greatest ? new double[] {greatest} : bounds);
    }
}
