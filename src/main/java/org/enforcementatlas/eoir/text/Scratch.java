package org.enforcementatlas.eoir.text;

import java.util.Arrays;

/** Bytes that a line is copied to where it must be changed before it can be read. */
final class Scratch {

    private byte[] bytes = new byte[1 << 10];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Adds bytes without control characters other than the tab. */
    void addClean(byte[] from, int start, int end) {
        if (length + end - start + LineScan.GUARD > bytes.length) {
            bytes = Arrays.copyOf(bytes, (length + end - start + LineScan.GUARD) * 2);
        }
        for (int i = start; i < end; i++) {
            byte letter = from[i];
            if (letter == '\t' || letter >= ' ' || letter < 0) {
                bytes[length++] = letter;
            }
        }
    }

    /** Closes it, so that it can be scanned as one line. */
    void guard() {
        LineScan.guard(bytes, length);
    }
}
