package org.enforcementatlas.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes those who guess passwords wait. Failures are counted for a name at an address, for a name anywhere, and for an
 * address with any name; from the allowed number on, each failure doubles the wait, up to fifteen minutes. A success clears
 * the first of the three only, so that one's own account does not buy more guesses at others. The least recent counters are
 * forgotten first, so memory stays bounded.
 */
public final class SignInLimit {

    private static final int MOST_COUNTERS = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int FREE_FOR_A_PAIR = 5;
    private static final int FREE_FOR_AN_ADDRESS = 20;
    private static final int FREE_FOR_A_NAME = 50;

    private record Key(String name, String address, int free) {}

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<Key, Failures> counters = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > MOST_COUNTERS;
        }
    };

    /** A limit with no failures yet. */
    public SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long this name at this address has to wait before it may try; empty where it need not. */
    public synchronized Optional<Duration> findWait(String name, String address) {
        Instant now = clock.instant();
        return keys(name, address).stream()
                .map(key -> left(key, now))
                .filter(Duration::isPositive)
                .max(Duration::compareTo);
    }

    /** Counts a failure. */
    public synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        for (Key key : keys(name, address)) {
            Failures before = counters.get(key);
            boolean goesOn = before != null && !before.last().plus(LONGEST_WAIT).isBefore(now);
            int counted = before != null && goesOn ? before.count() : 0;
            counters.put(key, new Failures(counted + 1, now));
        }
    }

    /** Forgets the failures of this name at this address. */
    public synchronized void succeeded(String name, String address) {
        counters.remove(keys(name, address).getFirst());
    }

    private Duration left(Key key, Instant now) {
        Failures failures = counters.get(key);
        if (failures == null || failures.count() < key.free()) {
            return Duration.ZERO;
        }
        int doubled = Math.min(failures.count() - key.free(), 5);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doubled);
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        return Duration.between(now, failures.last().plus(capped));
    }

    private static List<Key> keys(String name, String address) {
        String shortName = name.length() > 64 ? name.substring(0, 64) : name;
        return List.of(
                new Key(shortName, address, FREE_FOR_A_PAIR),
                new Key("", address, FREE_FOR_AN_ADDRESS),
                new Key(shortName, "", FREE_FOR_A_NAME));
    }
}
