package org.enforcementatlas.measure;

/** How a measure's figures may be added and compared. */
public enum MeasureKind {
    /** Counted on a day; never summed over time. */
    STOCK,
    /** Counted over a period. */
    FLOW,
    /** A share or difference in percent, its own rate. */
    SHARE
}
