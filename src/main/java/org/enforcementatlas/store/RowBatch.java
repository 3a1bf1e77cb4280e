package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds rows to one table, many at a time. Each row begins with its key, which is counted up from the snapshot's first. */
final class RowBatch implements AutoCloseable {

    private static final int ROWS = 4_000;

    /** A cell without a value, of a type of {@link Types}. */
    private record Missing(int type) {}

    private final PreparedStatement insert;
    private final BatchThread thread;
    private final int columns;
    private long key;
    private List<@Nullable Object[]> waiting = new ArrayList<>(ROWS);
    private @Nullable Object[] row = new Object[0];
    private int column;

    /**
     * A batch.
     *
     * @param thread runs the inserts; several batches of one connection share it
     * @param insert the statement, with a parameter for each column
     * @param firstKey the key of the first row
     */
    RowBatch(Connection connection, BatchThread thread, String insert, long firstKey) throws SQLException {
        this.insert = connection.prepareStatement(insert);
        this.thread = thread;
        this.columns = (int) insert.chars().filter(c -> c == '?').count();
        this.key = firstKey;
    }

    /** Begins a row, with its number in the source. */
    RowBatch row(int number) {
        row = new @Nullable Object[columns];
        row[0] = key++;
        row[1] = number;
        column = 2;
        return this;
    }

    /** The next column of the row. */
    RowBatch text(@Nullable String text) {
        row[column++] = SnapshotRows.text(text);
        return this;
    }

    /** The next column of the row. */
    RowBatch date(@Nullable LocalDate date) {
        row[column++] = date == null ? new Missing(Types.DATE) : date;
        return this;
    }

    /** The next column of the row. */
    RowBatch number(@Nullable Long number) {
        if (number == null) {
            row[column++] = new Missing(Types.BIGINT);
        } else {
            row[column++] = number;
        }
        return this;
    }

    /** The next column of the row. */
    RowBatch flag(boolean set) {
        row[column++] = set;
        return this;
    }

    /** Ends the row. */
    void end() throws SQLException {
        waiting.add(row);
        if (waiting.size() >= ROWS) {
            flush();
        }
    }

    /** Sends what waits; it may still be on its way when this returns. */
    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            List<@Nullable Object[]> rows = waiting;
            waiting = new ArrayList<>(ROWS);
            thread.run(() -> send(rows));
        }
    }

    private void send(List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                bind(i + 1, cells[i]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private void bind(int parameter, @Nullable Object cell) throws SQLException {
        if (cell instanceof String text) {
            insert.setString(parameter, text);
        } else if (cell == null) {
            insert.setNull(parameter, Types.VARCHAR);
        } else if (cell instanceof Missing missing) {
            insert.setNull(parameter, missing.type());
        } else {
            insert.setObject(parameter, cell);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
