package org.enforcementatlas.ingest.review;

import java.util.Locale;

/** The rules a list is held against before it is published. */
public enum AlarmRule {
    /** There are fewer rows than in the published list. */
    ROWS_FALL,
    /** A state that had rows, or figures, has none. */
    STATE_VANISHES,
    /** A state grew or shrank by more than half. */
    STATE_CHANGES,
    /** A signed date lies after the list's own date. */
    SIGNED_IN_FUTURE,
    /** A signed date lies before 2002, when the program began. */
    SIGNED_BEFORE_PROGRAM,
    /** An agreement is new on the list and signed more than 300 days before it. */
    SIGNED_LONG_BEFORE_LISTED,
    /** The signed date and the date in the agreement's file name are more than 180 days apart. */
    SIGNED_AGAINST_FILE,
    /** The latest event of the file is more than seven days older than the file. */
    LATEST_EVENT_OLD,
    /** Columns came or went, or the file is written in another layout. */
    LAYOUT_CHANGED,
    /** Rows are quarantined or rejected and do not count. */
    ROWS_KEPT_ASIDE,
    /** Printed counties are not found; the rows count in their state and in no county. */
    COUNTIES_UNKNOWN,
    /** Rows have no address of their agreement. */
    LINKS_PENDING,
    /** A total row says another number than stands above it. */
    TOTAL_ROW,
    /** A published total says another number. */
    CONTROL_TOTAL;

    /** The rule's stable name: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
