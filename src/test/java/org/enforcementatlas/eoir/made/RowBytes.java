package org.enforcementatlas.eoir.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Bytes of rows on their way to a file. */
final class RowBytes {

    private static final int SIZE = 1 << 20;
    private static final int FIRST_DAY = (int) LocalDate.of(1995, 1, 1).toEpochDay();
    private static final byte[][] DATES = dates();
    private static final byte[] MIDNIGHT = " 00:00:00.000".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    RowBytes(OutputStream out) {
        this.out = out;
    }

    RowBytes text(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    RowBytes number(int number) {
        int from = length;
        int rest = number;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int left = from, right = length - 1; left < right; left++, right--) {
            byte swap = bytes[left];
            bytes[left] = bytes[right];
            bytes[right] = swap;
        }
        return this;
    }

    /** A day since 1970, with the time unless it is a multiple of eleven; nothing where there is none. */
    RowBytes day(int day) {
        if (day == MadeCase.NEVER) {
            return this;
        }
        byte[] date = DATES[day - FIRST_DAY];
        System.arraycopy(date, 0, bytes, length, date.length);
        length += date.length;
        if (day % 11 != 0) {
            System.arraycopy(MIDNIGHT, 0, bytes, length, MIDNIGHT.length);
            length += MIDNIGHT.length;
        }
        return this;
    }

    RowBytes tabs(int count) {
        for (int i = 0; i < count; i++) {
            bytes[length++] = '\t';
        }
        return this;
    }

    void end(String lineEnd) throws IOException {
        text(lineEnd);
        if (length > SIZE - 4096) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private static byte[][] dates() {
        byte[][] dates = new byte[20_000][];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = LocalDate.ofEpochDay(FIRST_DAY + i).toString().getBytes(StandardCharsets.US_ASCII);
        }
        return dates;
    }
}
