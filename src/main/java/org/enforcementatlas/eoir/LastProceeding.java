package org.enforcementatlas.eoir;

/**
 * The proceeding of a case with the highest number, in a number that orders by it: number (32), status (2), whether its type
 * counts (1), court's state (6).
 */
final class LastProceeding {

    private static final int NUMBER = 9;
    private static final int STATUS = 7;
    private static final int COUNTS = 1 << 6;

    private LastProceeding() {}

    /**
     * Packs it.
     *
     * @param number the proceeding's number
     * @param proceeding of {@link ProceedingFacts}
     * @param counts whether the case's type counts
     */
    static long of(int number, int proceeding, boolean counts) {
        return (((long) number + 1) << NUMBER)
                | ((long) ProceedingFacts.status(proceeding).number() << STATUS)
                | (counts ? COUNTS : 0)
                | ProceedingFacts.court(proceeding);
    }

    static Status status(long last) {
        return Status.of((int) (last >>> STATUS) & 3);
    }

    static boolean counts(long last) {
        return (last & COUNTS) != 0;
    }

    static int court(long last) {
        return (int) last & (COUNTS - 1);
    }
}
