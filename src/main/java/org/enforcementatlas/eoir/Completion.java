package org.enforcementatlas.eoir;

/**
 * A completion of a case before the judge, in a number that orders by day, then by outcome: so the least of a case's is its first,
 * whatever the order of rows. Day (16), outcome (2), in absentia (1), detained (1), represented (1), court's state (6).
 */
final class Completion {

    private static final int DAY = 11;
    private static final int OUTCOME = 9;
    private static final int ABSENTIA = 1 << 8;
    private static final int DETAINED = 1 << 7;
    private static final int REPRESENTED = 1 << 6;
    private static final int COURT = REPRESENTED - 1;

    private Completion() {}

    /**
     * Packs it.
     *
     * @param proceeding of {@link ProceedingFacts}, completed
     */
    static int of(int proceeding, Outcome outcome, boolean represented) {
        return (ProceedingFacts.day(proceeding) << DAY)
                | (outcome.number() << OUTCOME)
                | (ProceedingFacts.isInAbsentia(proceeding) ? ABSENTIA : 0)
                | (ProceedingFacts.isDetained(proceeding) ? DETAINED : 0)
                | (represented ? REPRESENTED : 0)
                | ProceedingFacts.court(proceeding);
    }

    static int day(int completion) {
        return completion >>> DAY;
    }

    static Outcome outcome(int completion) {
        return Outcome.of((completion >>> OUTCOME) & 3);
    }

    static boolean isInAbsentia(int completion) {
        return (completion & ABSENTIA) != 0;
    }

    static boolean isDetained(int completion) {
        return (completion & DETAINED) != 0;
    }

    static boolean isRepresented(int completion) {
        return (completion & REPRESENTED) != 0;
    }

    static int court(int completion) {
        return completion & COURT;
    }
}
