package org.enforcementatlas.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps the desk's contract. */
class H2DeskStoreTest extends DeskStoreContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return Databases.open(DatabaseSettings.embedded(home), CLOCK);
    }
}
