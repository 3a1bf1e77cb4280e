package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.enforcementatlas.wiring.RandomChanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good files of a release, changed at random: each is read or refused in one sentence, and no line is lost. The same changes each
 * time; others with {@code -Dfuzz.seed} and {@code -Dfuzz.tries}.
 */
class ReleaseFuzzTest {

    private static final int TRIES = 25;

    private static final List<String> MORSELS = List.of(
            "\t",
            "\t\t",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\u0001",
            "\ufeff",
            "\u00e9",
            "RMV",
            "X",
            "FA",
            "2147483648",
            "2024-02-30 00:00:00.000",
            "2099-01-01",
            "IDNCASE",
            "CASE_TYPE",
            "zip",
            "1e99",
            "-1");

    static IntStream files() {
        return IntStream.range(0, ReleaseFuzz.FILES.size());
    }

    @ParameterizedTest
    @MethodSource("files")
    void anyChangeOfAFileIsReadOrRefusedInOneSentence(int file) throws IOException {
        long seed = Long.getLong("fuzz.seed", 2026_11_25L + file);
        Random random = new Random(seed);
        byte[] good = ReleaseFuzzSeeds.all().get(file);
        for (int i = 0; i < Integer.getInteger("fuzz.tries", TRIES); i++) {
            byte[] input = RandomChanges.of(good, random, MORSELS);
            assertThatCode(() -> ReleaseFuzz.fuzzerTestOneInput(input))
                    .as(() -> "seed " + seed + ", input " + HexFormat.of().formatHex(input))
                    .doesNotThrowAnyException();
        }
    }
}
