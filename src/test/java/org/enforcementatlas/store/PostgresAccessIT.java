package org.enforcementatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL keeps the contract, with the same statements. */
class PostgresAccessIT extends AccessContract {

    private static FreshPostgres postgres;

    @TempDir
    Path home;

    @BeforeAll
    static void start() throws IOException {
        postgres = new FreshPostgres();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Override
    Database open() {
        return Databases.open(postgres.empty(home), StoreContract.CLOCK);
    }
}
