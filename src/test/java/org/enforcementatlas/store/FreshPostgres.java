package org.enforcementatlas.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL whose schema is emptied as often as a test wants. */
public final class FreshPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    /** Starts a server of its own on a free port of the loopback. */
    public FreshPostgres() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    /** The settings under which an atlas opens the database, as its environment gives them. */
    public Map<String, String> environment() {
        return Map.of(
                "ATLAS_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                "ATLAS_DB_USER", "postgres",
                "ATLAS_DB_PASSWORD", "postgres");
    }

    /** Waits until no other session is left: what a killed process had begun is then done or undone. */
    public void waitUntilAlone() {
        String others = "SELECT COUNT(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                + " AND pid <> pg_backend_pid()";
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            int left = 1;
            while (left > 0) {
                try (ResultSet counted = statement.executeQuery(others)) {
                    counted.next();
                    left = counted.getInt(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties the schema. */
    DatabaseSettings empty(Path home) {
        execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        return new DatabaseSettings(home, server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    void execute(String commands) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(commands);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
