package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adds rows to one table, many at a time. Each row begins with its key, which is counted up from the snapshot's first. */
final class RowBatch implements AutoCloseable {

    private static final int ROWS = 2_000;

    private final PreparedStatement insert;
    private long key;
    private int column;
    private int waiting;

    RowBatch(Connection connection, String insert, long firstKey) throws SQLException {
        this.insert = connection.prepareStatement(insert);
        this.key = firstKey;
    }

    /** Begins a row, with its number in the source. */
    RowBatch row(int number) throws SQLException {
        insert.setLong(1, key++);
        insert.setInt(2, number);
        column = 2;
        return this;
    }

    /** The next column of the row. */
    RowBatch text(@Nullable String text) throws SQLException {
        insert.setString(++column, SnapshotRows.text(text));
        return this;
    }

    /** The next column of the row. */
    RowBatch date(@Nullable LocalDate date) throws SQLException {
        if (date == null) {
            insert.setNull(++column, Types.DATE);
        } else {
            insert.setObject(++column, date);
        }
        return this;
    }

    /** The next column of the row. */
    RowBatch number(@Nullable Long number) throws SQLException {
        if (number == null) {
            insert.setNull(++column, Types.BIGINT);
        } else {
            insert.setLong(++column, number);
        }
        return this;
    }

    /** Ends the row. */
    void end() throws SQLException {
        insert.addBatch();
        if (++waiting >= ROWS) {
            flush();
        }
    }

    /** Sends what waits. */
    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
