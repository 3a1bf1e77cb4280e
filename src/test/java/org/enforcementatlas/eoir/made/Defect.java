package org.enforcementatlas.eoir.made;

/** What is wrong with a row. */
public enum Defect {
    /** Nothing. */
    NONE(true),
    /** NUL and other control characters within cells. */
    CONTROL(true),
    /** A tab within a cell of text, which only one reading explains. */
    STRAY_TAB(true),
    /** Two tabs too many at the end. */
    TABS_AT_END(true),
    /** A line end within a cell of text. */
    SPLIT(true),
    /** A tab that two readings explain differently. */
    AMBIGUOUS_TAB(false),
    /** The row ends before its last columns. */
    CUT_OFF(false),
    /** The case number is no number. */
    NO_NUMBER(false),
    /** The completion date is no date. */
    BAD_DATE(false),
    /** The completion date lies after the release. */
    LATER(false);

    private final boolean counts;

    Defect(boolean counts) {
        this.counts = counts;
    }

    /** Whether the row still counts. */
    public boolean counts() {
        return counts;
    }
}
