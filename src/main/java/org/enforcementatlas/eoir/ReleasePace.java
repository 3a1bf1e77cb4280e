package org.enforcementatlas.eoir;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How long the counting will still take, judged by the time since its part began: reading is one part, and each table that is
 * staged is another, as its rows have another pace.
 */
public final class ReleasePace {

    private static final double FIRST_TOLD = 0.01;
    private static final double SECOND = 1e9;

    private final LongSupplier nanos;
    private long begun;
    private long part = -1;

    /** A pace that begins now. */
    public ReleasePace() {
        this(System::nanoTime);
    }

    ReleasePace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The share of a part that is done, from 0 to 1. */
    public static double share(long done, long all) {
        return all <= 0 ? 0 : Math.clamp((double) done / all, 0, 1);
    }

    /** The seconds that are left of the part, as far as they can be told yet. */
    public OptionalLong secondsLeft(long done, long all) {
        long now = nanos.getAsLong();
        if (all != part) {
            part = all;
            begun = now;
        }
        double share = share(done, all);
        double passed = (now - begun) / SECOND;
        return share < FIRST_TOLD || passed <= 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(passed / share - passed));
    }
}
