package org.enforcementatlas.measure.compare;

import java.util.Locale;

/** What a cell shows beside its value, by choice. */
public enum CellPart {
    /** The value less the benchmark's. */
    DIFFERENCE,
    /** The value as a multiple of the benchmark's. */
    RATIO,
    /** The rank among all states that are ranked, not among those that were chosen. */
    RANK,
    /** What the value is set against, with its margin of error where there is one. */
    DENOMINATOR;

    /** The word used in addresses and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
