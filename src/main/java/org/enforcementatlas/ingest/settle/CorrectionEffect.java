package org.enforcementatlas.ingest.settle;

/**
 * What a correction did in one snapshot.
 *
 * @param correction its number
 * @param row the row's number
 * @param kind what it did
 */
public record CorrectionEffect(long correction, int row, Kind kind) {

    /** What a correction may do. */
    public enum Kind {
        /** The source says the raw value, and the corrected one lies over it. */
        APPLIED,
        /** The source says the corrected value itself: the correction is off here. */
        CAUGHT_UP,
        /** The source says a third value: the correction is off here, and a person should look. */
        SOURCE_DIFFERS
    }
}
