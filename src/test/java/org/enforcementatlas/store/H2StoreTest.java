package org.enforcementatlas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps the contract. */
class H2StoreTest extends StoreContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return Databases.open(DatabaseSettings.embedded(home), CLOCK);
    }

    @Override
    void execute(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + home.toAbsolutePath().resolve("atlas") + ";AUTO_SERVER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "atlas", "");
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
