package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The few ways in which this room talks to a database. Arguments are always bound, never written into a statement. */
record Sql(DataSource source) {

    private static final int FETCH = 5_000;

    /** Turns one row into a value. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Several statements that hold together or not at all. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** All rows of a query, in a connection of its own. */
    <T> List<T> list(String query, RowReader<T> reader, Object... arguments) {
        return inTransaction(connection -> list(connection, query, reader, arguments));
    }

    /** All rows of a query, within a transaction. */
    static <T> List<T> list(Connection connection, String query, RowReader<T> reader, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCH);
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    /** Changes rows, within a transaction. */
    static void change(Connection connection, String command, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            bind(statement, arguments);
            statement.executeUpdate();
        }
    }

    /** Adds a row and gives the number that it got. */
    static long insert(Connection connection, String command, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command, new String[] {"id"})) {
            bind(statement, arguments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    /** Runs the work in one transaction: whole, or not at all. */
    <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new StoreFailure("The database could not answer: " + e.getMessage(), e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
    }

    /** Writes to the file what was committed: the embedded database does so only half a second later by itself. */
    void flush() {
        inTransaction(connection -> {
            boolean embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
            if (embedded) {
                change(connection, "CHECKPOINT");
            }
            return embedded;
        });
    }
}
