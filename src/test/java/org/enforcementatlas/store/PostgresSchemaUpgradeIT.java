package org.enforcementatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresSchemaUpgradeIT extends SchemaUpgradeContract {

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
    DatabaseSettings empty(Path home) {
        return postgres.empty(home);
    }
}
