package org.enforcementatlas.store;

import java.nio.file.Path;

class H2SchemaUpgradeTest extends SchemaUpgradeContract {

    @Override
    DatabaseSettings empty(Path home) {
        return DatabaseSettings.embedded(home);
    }
}
