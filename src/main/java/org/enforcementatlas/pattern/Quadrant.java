package org.enforcementatlas.pattern;

/** Where an area lies in Moran's scatterplot (L. Anselin, 1996): its own value, then the mean of its neighbours. */
public enum Quadrant {
    /** Above the mean, among areas above the mean. */
    HIGH_HIGH,
    /** Above the mean, among areas not above it. */
    HIGH_LOW,
    /** Not above the mean, among areas above it. */
    LOW_HIGH,
    /** Not above the mean, among areas not above it. */
    LOW_LOW;

    static Quadrant of(double own, double around) {
        if (own > 0) {
            return around > 0 ? HIGH_HIGH : HIGH_LOW;
        }
        return around > 0 ? LOW_HIGH : LOW_LOW;
    }
}
