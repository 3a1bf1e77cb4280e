package org.enforcementatlas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInLimitTest {

    private final MovingClock clock = new MovingClock();
    private final SignInLimit limit = new SignInLimit(clock);

    @Test
    void fiveFailuresWaitHalfAMinuteAndEachMoreDoublesIt() {
        fail(4, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).isEmpty();
        fail(1, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).contains(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(31));
        assertThat(limit.findWait("desk", "10.0.0.1")).isEmpty();
        fail(1, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).contains(Duration.ofSeconds(60));
        fail(20, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).contains(Duration.ofMinutes(15));
    }

    @Test
    void othersElsewhereNeedNotWait() {
        fail(6, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.2")).isEmpty();
        assertThat(limit.findWait("other", "10.0.0.1")).isEmpty();
    }

    @Test
    void manyNamesFromOneAddressWaitTooAndASuccessDoesNotHelpThem() {
        for (int name = 0; name < 20; name++) {
            fail(1, "name" + name, "10.0.0.1");
        }
        limit.succeeded("own", "10.0.0.1");
        assertThat(limit.findWait("yet-another", "10.0.0.1")).contains(Duration.ofSeconds(30));
        assertThat(limit.findWait("yet-another", "10.0.0.2")).isEmpty();
    }

    @Test
    void oneNameFromManyAddressesWaitsToo() {
        for (int address = 0; address < 50; address++) {
            fail(1, "desk", "10.0.0." + address);
        }
        assertThat(limit.findWait("desk", "10.9.9.9")).contains(Duration.ofSeconds(30));
    }

    @Test
    void aSuccessAndAQuarterOfAnHourForget() {
        fail(4, "desk", "10.0.0.1");
        limit.succeeded("desk", "10.0.0.1");
        fail(4, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).isEmpty();
        clock.pass(Duration.ofMinutes(16));
        fail(4, "desk", "10.0.0.1");
        assertThat(limit.findWait("desk", "10.0.0.1")).isEmpty();
    }

    @Test
    void aFloodOfNamesDoesNotFreeItsAddress() {
        fail(20, "desk", "10.0.0.1");
        for (int name = 0; name < 30_000; name++) {
            fail(1, "name" + name, "10.0.0.1");
        }
        assertThat(limit.findWait("desk", "10.0.0.1")).contains(Duration.ofMinutes(15));
    }

    private void fail(int times, String name, String address) {
        for (int time = 0; time < times; time++) {
            limit.failed(name, address);
        }
    }

    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
