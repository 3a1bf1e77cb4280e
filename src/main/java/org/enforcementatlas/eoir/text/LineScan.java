package org.enforcementatlas.eoir.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the cells of one line, eight bytes at a time. The bytes are followed by a line end and eight more ({@link #GUARD}). */
final class LineScan {

    /** How many bytes must follow the text: a line end and what may be looked at beyond it. */
    static final int GUARD = 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
    private static final long UP_TO_BLANK = 0x6060606060606060L;
    private static final long HIGH = 0x8080808080808080L;

    private boolean dirty;

    /** Closes text of this length, so that it can be scanned. */
    static void guard(byte[] bytes, int length) {
        java.util.Arrays.fill(bytes, length, length + GUARD, (byte) '\n');
    }

    /**
     * Scans one line into the row.
     *
     * @return where its line end lies
     */
    int scan(byte[] bytes, int from, Row row) {
        row.begin(bytes, from);
        dirty = false;
        for (int at = from; ; at += 8) {
            long word = (long) EIGHT.get(bytes, at);
            long control = ~(((word & LOW_SEVEN) + UP_TO_BLANK) | word) & HIGH;
            while (control != 0) {
                int place = at + (Long.numberOfTrailingZeros(control) >>> 3);
                byte letter = bytes[place];
                if (letter == '\t') {
                    row.end(place);
                } else if (letter == '\n') {
                    row.end(place);
                    return finish(bytes, from, place, row);
                } else {
                    dirty |= letter != '\r' || bytes[place + 1] != '\n';
                }
                control &= control - 1;
            }
        }
    }

    /** Whether the line just scanned holds control characters. */
    boolean isDirty() {
        return dirty;
    }

    private static int finish(byte[] bytes, int from, int end, Row row) {
        if (end > from && bytes[end - 1] == '\r') {
            row.shorten();
        }
        return end;
    }
}
