package org.enforcementatlas.eoir.text;

/** Why a line is no row that counts. */
public enum Loss {
    /** It cannot be joined with its neighbours either. */
    TOO_FEW_COLUMNS("fewer columns than the header, and no row together with the next lines"),
    /** More than one reading fits, or none. */
    SHIFTED("more columns than the header, and no reading is certain"),
    /** The case number is no number. */
    NO_CASE_NUMBER("no case number"),
    /** The proceeding number is no number. */
    NO_PROCEEDING_NUMBER("no proceeding number"),
    /** The date on which it was completed is no date. */
    UNREADABLE_DATE("a completion date that is no date"),
    /** The date on which it was completed lies after the date of the release. */
    LATER_THAN_RELEASE("a completion date after the date of the release");

    private final String sentence;

    Loss(String sentence) {
        this.sentence = sentence;
    }

    /** The reason in words. */
    public String sentence() {
        return sentence;
    }
}
