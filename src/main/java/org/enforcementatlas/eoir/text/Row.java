package org.enforcementatlas.eoir.text;

/** One row of a table: where its cells lie in the bytes. Used again for the next row. */
public final class Row {

    private byte[] bytes = new byte[0];
    private int start;
    private int count;
    private int[] ends = new int[64];

    /** The bytes that the cells lie in. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many cells it has. */
    public int count() {
        return count;
    }

    /** Where a cell begins. */
    public int from(int column) {
        return column == 0 ? start : ends[column - 1] + 1;
    }

    /** Where a cell ends. */
    public int to(int column) {
        return ends[column];
    }

    void begin(byte[] in, int at) {
        bytes = in;
        start = at;
        count = 0;
    }

    void end(int at) {
        if (count == ends.length) {
            ends = java.util.Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = at;
    }

    /** The last cell ends one byte earlier: at the carriage return before the line's end. */
    void shorten() {
        ends[count - 1]--;
    }

    int start() {
        return start;
    }

    /** Whether there is nothing in a cell and those after it. */
    boolean isEmptyFrom(int column) {
        for (int i = from(column); i < ends[count - 1]; i++) {
            if (bytes[i] != '\t' && bytes[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether every cell fits its column; only to be asked where there are as many or more. */
    boolean fits(TableColumns columns) {
        for (int column = 0; column < columns.count(); column++) {
            if (!columns.kind(column).fits(bytes, from(column), to(column))) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (int i = start; i < ends[count - 1]; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
