package org.enforcementatlas.eoir.text;

import org.jspecify.annotations.Nullable;

/** Joins a line that is too short with the lines after it, where together they are one row of the right types. */
final class LineJoin {

    private static final int MOST_LINES = 4;

    private final TableColumns columns;
    private final LineScan scan = new LineScan();
    private final Scratch scratch = new Scratch();
    private final Row next = new Row();
    private final Row whole = new Row();
    private int lines;
    private int end;

    LineJoin(TableColumns columns) {
        this.columns = columns;
    }

    /**
     * The row that a line begins; {@code null} where none is found.
     *
     * @param lineStart where the short line begins
     * @param lineEnd where its line end lies
     * @param length how long the text is
     */
    @Nullable
    Row join(byte[] bytes, int lineStart, int lineEnd, int length) {
        scratch.clear();
        scratch.addClean(bytes, lineStart, lineEnd);
        end = lineEnd;
        for (lines = 2; lines <= MOST_LINES && end < length; lines++) {
            int from = end + 1;
            if (from >= length) {
                return null;
            }
            end = scan.scan(bytes, from, next);
            if (next.count() >= columns.count()) {
                return null;
            }
            scratch.addClean(bytes, from, end);
            scratch.guard();
            scan.scan(scratch.bytes(), 0, whole);
            if (whole.count() >= columns.count()) {
                return whole.count() == columns.count() && whole.fits(columns) ? whole : null;
            }
        }
        return null;
    }

    /** How many lines the row just found has. */
    int lines() {
        return lines;
    }

    /** Where the last line of the row just found ends. */
    int end() {
        return end;
    }
}
