package org.enforcementatlas.eoir.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Any bytes as a table that is read in blocks of any size: every line is accounted for, and every row that is given has all its
 * cells, one after the other and without control characters.
 */
public final class RowFuzz {

    private static final int SMALLEST = 32;

    private RowFuzz() {}

    /**
     * Reads a table.
     *
     * @param shift blocks have 32 bytes times two to this power
     * @throws UnreadableRelease if it has no header
     */
    public static void read(byte[] table, int shift) throws IOException, UnreadableRelease {
        BlockReader blocks = new BlockReader("table", new ByteArrayInputStream(table), SMALLEST << shift);
        TableColumns columns = blocks.columns();
        AtomicLong applied = new AtomicLong();
        RowTally tally = TableReading.read(
                blocks, List.of(0, columns.count() - 1), () -> new Looking(columns, applied), ByteProgress.NONE);
        requireThat(tally.lines() == lines(table), "lines: " + tally.lines() + " of " + lines(table));
        requireThat(
                tally.rows() + tally.allLost() + tally.joined() + tally.blank() == tally.lines(),
                "every line ends once");
        requireThat(applied.get() == tally.rows(), "rows: " + applied.get() + " of " + tally.rows());
    }

    /** The lines below the header. */
    private static long lines(byte[] table) {
        long ends = 0;
        for (byte letter : table) {
            ends += letter == '\n' ? 1 : 0;
        }
        boolean whole = table.length == 0 || table[table.length - 1] == '\n';
        return Math.max(0, whole ? ends - 1 : ends);
    }

    private static void requireThat(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Looks at every cell of every row. */
    private static final class Looking implements Batch {

        private final TableColumns columns;
        private final AtomicLong applied;
        private int taken;

        Looking(TableColumns columns, AtomicLong applied) {
            this.columns = columns;
            this.applied = applied;
        }

        @Override
        public @Nullable Loss take(Row row) {
            requireThat(row.count() >= columns.count(), "columns: " + row.count());
            int before = row.from(0);
            for (int column = 0; column < columns.count(); column++) {
                int from = row.from(column);
                int to = row.to(column);
                requireThat(from >= before && to >= from, "cell " + column + " from " + from + " to " + to);
                for (int i = from; i < to; i++) {
                    byte letter = row.bytes()[i];
                    requireThat(letter >= ' ' || letter < 0, "control character " + letter + " in cell " + column);
                }
                before = to;
                mean(row.bytes(), from, to);
            }
            boolean numbered = Cell.number(row.bytes(), row.from(0), row.to(0)) != Cell.NO_NUMBER;
            taken += numbered ? 1 : 0;
            return numbered ? null : Loss.NO_CASE_NUMBER;
        }

        /** What a cell means, whatever is in it. */
        private static void mean(byte[] bytes, int from, int to) {
            int day = Cell.day(bytes, from, to);
            requireThat(
                    day == Cell.BAD_DAY || day == Cell.NO_DAY || Days.date(day).getYear() >= 1900, "day " + day);
            long code = Cell.code(bytes, from, to);
            requireThat(code < 0 || Cell.text(code).length() <= 8, "code " + code);
            requireThat(Cell.number(bytes, from, to) >= Cell.NO_NUMBER, "number");
        }

        @Override
        public void apply() {
            applied.addAndGet(taken);
        }

        @Override
        public void clear() {
            taken = 0;
        }
    }
}
