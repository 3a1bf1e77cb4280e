package org.enforcementatlas.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps the contract. */
class H2AccessTest extends AccessContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return Databases.open(DatabaseSettings.embedded(home), StoreContract.CLOCK);
    }
}
