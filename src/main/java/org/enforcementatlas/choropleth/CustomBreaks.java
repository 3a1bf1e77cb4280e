package org.enforcementatlas.choropleth;

import java.util.List;

/** Classes between the reader's breaks. A value on a break belongs to the class below it. */
final class CustomBreaks {

    private CustomBreaks() {}

    static ClassBreaks cut(double[] sorted, List<Double> breaks) {
        if (breaks.isEmpty() || breaks.size() > 6) {
            throw new IllegalArgumentException("Custom classes need 1 to 6 breaks, not " + breaks.size() + ".");
        }
        double[] bounds = new double[breaks.size() + 1];
        for (int i = 0; i < breaks.size(); i++) {
            bounds[i] = breaks.get(i);
            if (!Double.isFinite(bounds[i]) || (i > 0 && bounds[i] <= bounds[i - 1])) {
                throw new IllegalArgumentException("Breaks are numbers, each greater than the one before: " + breaks);
            }
        }
        bounds[breaks.size()] = Math.max(sorted[sorted.length - 1], bounds[breaks.size() - 1]);
        return ClassBreaks.ofBounds(Math.min(sorted[0], bounds[0]), bounds);
    }
}
