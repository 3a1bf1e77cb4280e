package org.enforcementatlas.store;

import java.nio.file.Path;

/** From the embedded database into another. */
class H2BackupTest extends BackupContract {

    @Override
    DatabaseSettings source(Path home) {
        return DatabaseSettings.embedded(home);
    }

    @Override
    DatabaseSettings target(Path home) {
        return DatabaseSettings.embedded(home);
    }
}
