package org.enforcementatlas.dataset;

/**
 * Repairs that change nothing of what a cell says: outer and repeated blanks, no-break spaces, curly apostrophes.
 *
 * @param text the repaired text
 * @param blanks whether blanks were repaired
 * @param apostrophes whether apostrophes were repaired
 */
record CellRepair(String text, boolean blanks, boolean apostrophes) {

    private static final String APOSTROPHES = "\u2018\u2019\u02bc\u00b4`";

    /** Repairs a cell. */
    static CellRepair of(String raw) {
        if (isClean(raw)) {
            return new CellRepair(raw, false, false);
        }
        StringBuilder clean = new StringBuilder(raw.length());
        boolean blanks = false;
        boolean apostrophes = false;
        boolean pending = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                blanks |= c != ' ' || pending || clean.isEmpty();
                pending = true;
                continue;
            }
            if (pending && !clean.isEmpty()) {
                clean.append(' ');
            }
            pending = false;
            boolean curly = APOSTROPHES.indexOf(c) >= 0;
            apostrophes |= curly;
            clean.append(curly ? '\'' : c);
        }
        return new CellRepair(clean.toString(), blanks || pending, apostrophes);
    }

    /** Whether anything was repaired. */
    boolean isRepaired() {
        return blanks || apostrophes;
    }

    /** What was repaired, as a sentence. */
    String what() {
        if (blanks && apostrophes) {
            return "Repaired blanks and apostrophes.";
        }
        return blanks ? "Repaired blanks." : "Repaired apostrophes.";
    }

    private static boolean isClean(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = c > ' ' && c < 0x7f && c != '`';
            if (!plain && !(c == ' ' && before != ' ')) {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
