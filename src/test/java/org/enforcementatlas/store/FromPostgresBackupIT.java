package org.enforcementatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** From a real PostgreSQL into the embedded database. */
class FromPostgresBackupIT extends BackupContract {

    private static FreshPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = new FreshPostgres();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    DatabaseSettings source(Path home) {
        return postgres.empty(home);
    }

    @Override
    DatabaseSettings target(Path home) {
        return DatabaseSettings.embedded(home);
    }
}
