package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleasePaceTest {

    private static final long SECOND = 1_000_000_000L;

    private long now;

    @Test
    void whatIsLeftIsJudgedByTheTimeOfItsOwnPart() {
        ReleasePace pace = new ReleasePace(() -> now);
        assertThat(pace.secondsLeft(0, 1_000)).isEmpty();
        now = 30 * SECOND;
        assertThat(pace.secondsLeft(250, 1_000)).hasValue(90);
        assertThat(pace.secondsLeft(10, 20))
                .as("another part begins with its first word")
                .isEmpty();
        now = 32 * SECOND;
        assertThat(pace.secondsLeft(15, 20)).hasValue(1);
    }

    @Test
    void nothingIsToldOfAPartThatHasNoSize() {
        ReleasePace pace = new ReleasePace(() -> now);
        now = SECOND;
        assertThat(pace.secondsLeft(5, 0)).isEmpty();
        assertThat(ReleasePace.share(5, 0)).isZero();
        assertThat(ReleasePace.share(7, 5)).isEqualTo(1);
    }
}
