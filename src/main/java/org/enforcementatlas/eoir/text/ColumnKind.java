package org.enforcementatlas.eoir.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the cells of a column look like, as far as it tells a shifted row from a sound one. The names are those of the case,
 * proceeding and appeal tables as EOIR distributes them.
 */
enum ColumnKind {
    /** Digits. */
    NUMBER,
    /** Nothing, or a date. */
    DATE,
    /** Nothing, or 0 or 1. */
    BIT,
    /** Nothing, or D, N or R. */
    CUSTODY,
    /** Nothing, or Y or N. */
    YES_NO,
    /** Nothing, or up to two letters. */
    STATE,
    /** Nothing, or something with a digit. */
    ZIP,
    /** Nothing, or two or three letters. */
    TYPE,
    /** Nothing, or one letter or digit. */
    LETTER,
    /** Anything but a date. */
    OTHER;

    private static final Set<String> DATES = Set.of(
            "E_28_DATE",
            "LATEST_HEARING",
            "UP_BOND_DATE",
            "DATE_OF_ENTRY",
            "C_RELEASE_DATE",
            "ADDRESS_CHANGEDON",
            "DATE_DETAINED",
            "DATE_RELEASED",
            "DETENTION_DATE",
            "OSC_DATE",
            "INPUT_DATE",
            "TRANS_IN_DATE",
            "HEARING_DATE",
            "COMP_DATE",
            "VENUE_CHG_GRANTED",
            "DATE_APPEAL_DUE_STATUS",
            "DATAPPEALFILED",
            "DATBIADECISION",
            "DATATTORNEYE27");

    private static final Map<String, ColumnKind> OF = Map.ofEntries(
            Map.entry("IDNCASE", NUMBER),
            Map.entry("IDNPROCEEDING", NUMBER),
            Map.entry("IDNAPPEAL", NUMBER),
            Map.entry("LPR", BIT),
            Map.entry("AGGRAVATE_FELON", BIT),
            Map.entry("CUSTODY", CUSTODY),
            Map.entry("ABSENTIA", YES_NO),
            Map.entry("CRIM_IND", YES_NO),
            Map.entry("ALIEN_STATE", STATE),
            Map.entry("UPDATED_STATE", STATE),
            Map.entry("ALIEN_ZIPCODE", ZIP),
            Map.entry("UPDATED_ZIPCODE", ZIP),
            Map.entry("CASE_TYPE", TYPE),
            Map.entry("STRCASETYPE", TYPE),
            Map.entry("BASE_CITY_CODE", TYPE),
            Map.entry("DEC_CODE", LETTER),
            Map.entry("DEC_TYPE", LETTER),
            Map.entry("OTHER_COMP", LETTER),
            Map.entry("SEX", LETTER));

    /** The kind of a column with this name. */
    static ColumnKind of(String name) {
        String folded = name.toUpperCase(Locale.ROOT);
        return DATES.contains(folded) ? DATE : OF.getOrDefault(folded, OTHER);
    }

    /** Whether a cell may stand in such a column. */
    boolean fits(byte[] bytes, int from, int to) {
        int start = Cell.start(bytes, from, to);
        int end = Cell.end(bytes, start, to);
        return start == end ? this != NUMBER : fitsText(bytes, start, end);
    }

    private boolean fitsText(byte[] bytes, int start, int end) {
        return switch (this) {
            case NUMBER -> Cell.number(bytes, start, end) >= 0;
            case DATE -> Cell.isDate(bytes, start, end);
            case STATE, TYPE -> isShort(end - start) && areLetters(bytes, start, end);
            case ZIP -> hasDigit(bytes, start, end) && !Cell.isDate(bytes, start, end);
            case OTHER -> !Cell.isDate(bytes, start, end);
            case BIT, CUSTODY, YES_NO, LETTER -> end - start == 1 && isOneOf(bytes[start]);
        };
    }

    /** Up to two letters for a state, two or three for a type. */
    private boolean isShort(int length) {
        return this == STATE ? length <= 2 : length == 2 || length == 3;
    }

    private boolean isOneOf(byte letter) {
        return switch (this) {
            case BIT -> letter == '0' || letter == '1';
            case CUSTODY -> letter == 'D' || letter == 'N' || letter == 'R';
            case YES_NO -> letter == 'Y' || letter == 'N';
            default -> Character.isLetterOrDigit(letter);
        };
    }

    private static boolean areLetters(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            int letter = bytes[i] & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                return true;
            }
        }
        return false;
    }
}
