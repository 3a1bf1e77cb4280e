package org.enforcementatlas.notice;

/** How a data row ended: each in exactly one way. */
public enum RowFate {
    /** Taken as it stands. */
    ACCEPTED,
    /** Taken after a repair that is listed. */
    CORRECTED,
    /** Kept aside until a question is settled; it does not count. */
    QUARANTINED,
    /** Refused for a reason that is listed; it does not count. */
    REJECTED
}
