package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppealTypesTest {

    @TempDir
    Path folder;

    @Test
    void aCodeIsACaseAppealWhereTheReleaseSaysSo() throws Exception {
        Files.writeString(
                folder.resolve("tbllookupAppealType.csv"),
                "idnAppealType\tstrApplCode\tstrApplDescription\n1\tBND\tBond Appeal\n2\tcs\tCase Appeal \n");
        try (ReleaseFiles files = ReleaseFiles.open(folder)) {
            AppealTypes types = AppealTypes.read(files);
            assertThat(isOfCase(types, " CS ")).isTrue();
            assertThat(isOfCase(types, "Case appeal")).isTrue();
            assertThat(isOfCase(types, "BND")).isFalse();
            assertThat(isOfCase(types, "")).isFalse();
        }
    }

    @Test
    void theWordsThemselvesNeedNoLookup() throws Exception {
        try (ReleaseFiles files = ReleaseFiles.open(folder)) {
            AppealTypes types = AppealTypes.read(files);
            assertThat(isOfCase(types, "Case Appeal")).isTrue();
            assertThat(isOfCase(types, "C")).isFalse();
        }
    }

    private static boolean isOfCase(AppealTypes types, String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
        return types.isOfCase(bytes, 0, bytes.length);
    }
}
