package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SchemaVersionTest {

    @Test
    void theNewestVersionIsThatOfTheLastMigration() {
        File[] files = Path.of("src/main/resources/db/migration").toFile().listFiles();
        String last = Arrays.stream(files)
                .map(file -> file.getName().substring(1, file.getName().indexOf("__")))
                .max(Comparator.comparingInt(Integer::parseInt))
                .orElseThrow();
        assertThat(SchemaVersion.NEWEST).isEqualTo(last);
    }
}
