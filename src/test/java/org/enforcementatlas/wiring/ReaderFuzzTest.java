package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Good files of every dataset, changed at random: each is read or refused in one sentence, and no row is lost. The same changes
 * each time; others with {@code -Dfuzz.seed} and {@code -Dfuzz.tries}.
 */
class ReaderFuzzTest {

    private static final int TRIES = 150;
    /** What readers are known to look for, and what breaks those that do not expect it. */
    private static final List<String> MORSELS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\u0000",
            "\ufeff",
            "\u00a0",
            "\u202e",
            "#N/A",
            "Total",
            "-1",
            "1e9",
            "99999999999999999999",
            "2026-13-45",
            "5/1/1",
            "12069",
            "06",
            "=1+1",
            "<c t=\"s\"><v>9</v></c>",
            "</row>",
            "<row r=\"0\">",
            "\u0160\u00e9\ud83d\ude00",
            "xx",
            "PENNSLYVANIA");

    static IntStream readers() {
        return IntStream.range(0, ReaderFuzz.READERS.size());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anyChangeOfAGoodFileIsReadOrRefusedInOneSentence(int reader) {
        long seed = Long.getLong("fuzz.seed", 2026_11_25L + reader);
        Random random = new Random(seed);
        List<byte[]> seeds = FuzzSeeds.of(reader);
        for (int i = 0; i < Integer.getInteger("fuzz.tries", TRIES); i++) {
            byte[] input = RandomChanges.of(seeds.get(i % seeds.size()), random, MORSELS);
            assertThatCode(() -> ReaderFuzz.fuzzerTestOneInput(input))
                    .as(() -> "seed " + seed + ", kept as " + kept(input))
                    .doesNotThrowAnyException();
        }
    }

    /** Where an input that failed can be found again. */
    private static String kept(byte[] input) {
        try {
            return Files.write(Files.createTempFile("atlas-fuzz-failed", ".bin"), input)
                    .toString();
        } catch (IOException full) {
            return HexFormat.of().formatHex(input);
        }
    }
}
