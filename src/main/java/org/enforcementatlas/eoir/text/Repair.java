package org.enforcementatlas.eoir.text;

/** Why a row could be read only after a repair. */
public enum Repair {
    /** Bytes below the blank, NUL among them. */
    CONTROL_CHARACTERS("control characters were taken out"),
    /** Every reading that fits the columns' types says the same. */
    STRAY_TAB("a stray tab was taken out"),
    /** Two or more lines that are one row. */
    SPLIT_LINE("a row that a stray line end had split was joined");

    private final String sentence;

    Repair(String sentence) {
        this.sentence = sentence;
    }

    /** What was done, in words. */
    public String sentence() {
        return sentence;
    }
}
