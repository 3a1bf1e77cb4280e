package org.enforcementatlas.table;

import java.io.IOException;
import java.io.Reader;

/** How the lines of a text end, judged by its first hundred thousand characters. */
final class LineEnds {

    private static final int LOOKED_AT = 100_000;

    private LineEnds() {}

    /** {@code LF}, {@code CR LF}, {@code CR}, {@code mixed}, or {@code none} for a single line. */
    static String sniff(Reader text) throws IOException {
        boolean lf = false;
        boolean crlf = false;
        boolean cr = false;
        int before = 0;
        int c = text.read();
        for (int i = 0; i < LOOKED_AT && c >= 0; i++) {
            lf |= c == '\n' && before != '\r';
            crlf |= c == '\n' && before == '\r';
            cr |= c != '\n' && before == '\r';
            before = c;
            c = text.read();
        }
        cr |= c < 0 && before == '\r';
        return name(lf, crlf, cr);
    }

    private static String name(boolean lf, boolean crlf, boolean cr) {
        if ((lf && crlf) || (lf && cr) || (crlf && cr)) {
            return "mixed";
        }
        if (lf) {
            return "LF";
        }
        return crlf ? "CR LF" : cr ? "CR" : "none";
    }
}
