package org.enforcementatlas.wiring;

import java.io.IOException;
import java.util.Map;
import org.enforcementatlas.store.FreshPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a real PostgreSQL, which outlives its clients. */
class RandomKillPostgresIT extends RandomKillContract {

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
    Map<String, String> environment() {
        return postgres.environment();
    }

    @Override
    void settle() {
        postgres.waitUntilAlone();
    }
}
