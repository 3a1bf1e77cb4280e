package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCommandTest {

    @TempDir
    static Path folder;

    private static String home;
    private static String file;
    private static String restored;

    @BeforeAll
    static void backUpAndRestore() {
        home = folder.resolve("home").toString();
        file = folder.resolve("atlas.zip").toString();
        restored = folder.resolve("restored").toString();
        assertThat(Ran.atlas("snapshots", "--home", home).code()).isZero();
        Ran written = Ran.atlas("backup", file, "--home", home);
        assertThat(written.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).startsWith("Wrote ");
        Ran back = Ran.atlas("restore", file, "--home", restored);
        assertThat(back.err()).startsWith("Restored ");
        assertThat(back.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreements --as-of 2025-05-28",
                "agencies --level county --as-of 2026-05-18",
                "resident-share --as-of 2026-05-18 --model TFM",
                "pending-cases --per residents",
                "arrests",
                "vote-margin --level county"
            })
    void aRestoredHomeAnswersByteForByteTheSame(String question) {
        assertThat(data(question, restored)).isEqualTo(data(question, home)).isNotEmpty();
    }

    @Test
    void aHomeInUseIsRefusedAsThree() {
        Ran again = Ran.atlas("restore", file, "--home", home);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("is not empty: nothing was changed");
        assertThat(again.err().lines()).hasSize(1);
        assertThat(Ran.atlas("backup", file, "--home", home).code()).isEqualTo(3);
    }

    @Test
    void theLogTellsOfTheRestore() {
        assertThat(Ran.atlas("audit", "--home", restored).text())
                .contains("," + System.getProperty("user.name") + ",restored,,backup of 2026-11-24T12:00:00Z,")
                .contains("atlas.zip");
    }

    private static byte[] data(String question, String from) {
        String[] words = ("data " + question + " --format csv --home").split(" ", -1);
        String[] all = java.util.Arrays.copyOf(words, words.length + 1);
        all[words.length] = from;
        Ran ran = Ran.atlas(all);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }
}
