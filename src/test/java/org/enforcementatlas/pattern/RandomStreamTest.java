package org.enforcementatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

    /** The first numbers of the authors' reference program for the seed 1234567. */
    @Test
    void numbersAreThoseOfTheAuthorsOwnProgram() {
        RandomStream random = new RandomStream(1_234_567);

        assertThat(new String[] {
                    Long.toUnsignedString(random.next()),
                    Long.toUnsignedString(random.next()),
                    Long.toUnsignedString(random.next())
                })
                .containsExactly("6457827717110365317", "3203168211198807973", "9817491932198370423");
    }

    @Test
    void everyNumberBelowTheBoundIsDrawnAboutEquallyOften() {
        RandomStream random = new RandomStream(287);
        int[] drawn = new int[7];
        IntStream.range(0, 70_000).forEach(i -> drawn[random.below(7)]++);

        assertThat(IntStream.of(drawn).allMatch(count -> Math.abs(count - 10_000) < 400))
                .isTrue();
    }
}
