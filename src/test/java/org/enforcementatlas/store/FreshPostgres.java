package org.enforcementatlas.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL whose schema is emptied as often as a test wants. */
final class FreshPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    FreshPostgres() throws IOException {
        server = EmbeddedPostgres.builder().start();
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
