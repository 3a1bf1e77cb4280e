package org.enforcementatlas.eoir.text;

/**
 * What the bytes of one cell mean, without making text of them. Cells hold no control characters; blanks around them are no
 * part of them.
 */
public final class Cell {

    /** The number of a cell that is none. */
    public static final int NO_NUMBER = -1;
    /** The day of a blank cell. */
    public static final int NO_DAY = 0;
    /** The day of a cell that is neither blank nor a date from 1900 to 2078. */
    public static final int BAD_DAY = -1;

    private static final int LONGEST_CODE = 8;
    private static final int DATE_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2078;

    private Cell() {}

    /** Where a cell begins without the blanks before it. */
    public static int start(byte[] bytes, int from, int to) {
        int start = from;
        while (start < to && bytes[start] == ' ') {
            start++;
        }
        return start;
    }

    /** Where a cell ends without the blanks after it. */
    public static int end(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    /** The whole number of digits alone that a cell holds; {@link #NO_NUMBER} where it holds none, or one above an int. */
    public static int number(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        int end = end(bytes, start, to);
        if (start == end || end - start > LONGEST_CODE + 2) {
            return NO_NUMBER;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number > Integer.MAX_VALUE ? NO_NUMBER : (int) number;
    }

    /**
     * The letters and digits of a short cell in upper case, one byte each, the first the highest; 0 where it is blank, -1 where
     * it is longer than eight or holds other than ASCII.
     */
    public static long code(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        int end = end(bytes, start, to);
        if (end - start > LONGEST_CODE) {
            return -1;
        }
        long code = 0;
        for (int i = start; i < end; i++) {
            int letter = bytes[i];
            if (letter < 0) {
                return -1;
            }
            code = (code << 8) | (letter >= 'a' && letter <= 'z' ? letter - ('a' - 'A') : letter);
        }
        return code;
    }

    /** The code of a text, as {@link #code(byte[], int, int)} gives it. */
    public static long code(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return code(bytes, 0, bytes.length);
    }

    /** The text of a code. */
    public static String text(long code) {
        StringBuilder text = new StringBuilder();
        for (int shift = 56; shift >= 0; shift -= 8) {
            char letter = (char) ((code >>> shift) & 0xFF);
            if (letter != 0) {
                text.append(letter);
            }
        }
        return text.toString();
    }

    /**
     * The day that a cell begins with ({@code 2025-03-14} or {@code 2025-03-14 00:00:00.000}), as {@link Days} counts them;
     * {@link #NO_DAY} where it is blank, {@link #BAD_DAY} where it is no such date.
     */
    public static int day(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        if (start == to) {
            return NO_DAY;
        }
        if (!isDate(bytes, start, to)) {
            return BAD_DAY;
        }
        int year = two(bytes, start) * 100 + two(bytes, start + 2);
        int month = two(bytes, start + 5);
        int day = two(bytes, start + 8);
        return year < FIRST_YEAR || year > LAST_YEAR || !Days.isDay(year, month, day)
                ? BAD_DAY
                : Days.of(year, month, day);
    }

    /** Whether a cell has the form of a date, with or without a time. */
    static boolean isDate(byte[] bytes, int from, int to) {
        int start = start(bytes, from, to);
        if (to - start < DATE_LENGTH || bytes[start + 4] != '-' || bytes[start + 7] != '-') {
            return false;
        }
        return areDigits(bytes, start, start + 4)
                && areDigits(bytes, start + 5, start + 7)
                && areDigits(bytes, start + 8, start + DATE_LENGTH)
                && (to - start == DATE_LENGTH
                        || bytes[start + DATE_LENGTH] == ' '
                        || bytes[start + DATE_LENGTH] == 'T');
    }

    static boolean areDigits(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
    }
}
