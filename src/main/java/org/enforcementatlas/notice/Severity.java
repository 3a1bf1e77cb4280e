package org.enforcementatlas.notice;

/** How much a notice weighs. */
public enum Severity {
    /** Something was repaired or is worth knowing. */
    INFO,
    /** A person should look; the row counts. */
    WARNING,
    /** The row does not count. */
    ERROR
}
