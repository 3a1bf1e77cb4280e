package org.enforcementatlas.eoir;

import org.enforcementatlas.eoir.text.Cell;

/** ZIP codes as they are printed: five digits, nine with or without a hyphen, and with zeros lost at the front. */
final class ZipCode {

    /** The ZIP code of a cell that holds none. */
    static final int NONE = -1;

    private static final int FIVE = 5;
    private static final int NINE = 9;
    private static final int MOST_LOST = 2;

    private ZipCode() {}

    /**
     * The five-digit ZIP code of a cell as a number, {@link #NONE} where it holds none. Up to two zeros may be lost; with more lost
     * a code would be a guess.
     */
    static int of(byte[] bytes, int from, int to) {
        int start = Cell.start(bytes, from, to);
        int end = Cell.end(bytes, start, to);
        int hyphen = hyphen(bytes, start, end);
        int digits = hyphen - start;
        int base = Cell.number(bytes, start, hyphen);
        if (base == Cell.NO_NUMBER || !isPlusFour(bytes, hyphen, end)) {
            return NONE;
        }
        if (digits <= FIVE) {
            return digits >= FIVE - MOST_LOST ? base : NONE;
        }
        return hyphen == end && digits <= NINE && digits >= NINE - MOST_LOST ? base / 10_000 : NONE;
    }

    /** Whether a cell holds a ZIP code that has lost zeros. */
    static boolean hasLostZeros(byte[] bytes, int from, int to) {
        int start = Cell.start(bytes, from, to);
        int digits = hyphen(bytes, start, Cell.end(bytes, start, to)) - start;
        return digits < FIVE || (digits > FIVE && digits < NINE);
    }

    private static int hyphen(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != '-') {
            at++;
        }
        return at;
    }

    private static boolean isPlusFour(byte[] bytes, int hyphen, int end) {
        return hyphen == end
                || hyphen + 1 == end
                || (end - hyphen <= FIVE && Cell.number(bytes, hyphen + 1, end) != Cell.NO_NUMBER);
    }
}
