package org.enforcementatlas.eoir;

/**
 * What a row of the proceeding table says, in 31 bits: day of completion (16), status (2), in absentia (1), detained (1), court's
 * state (6), type of case (3).
 */
final class ProceedingFacts {

    private static final int DAY = 13;
    private static final int STATUS = 11;
    private static final int ABSENTIA = 1 << 10;
    private static final int DETAINED = 1 << 9;
    private static final int COURT = 3;

    private ProceedingFacts() {}

    /**
     * Packs them.
     *
     * @param day when it was completed, 0 where it was not
     * @param court the slot of the court's state
     * @param type of {@link CaseTypes}
     */
    static int of(int day, Status status, int court, int type) {
        return (day << DAY) | (status.number() << STATUS) | (court << COURT) | type;
    }

    static int inAbsentia(int facts) {
        return facts | ABSENTIA;
    }

    static int detained(int facts) {
        return facts | DETAINED;
    }

    static int day(int facts) {
        return facts >>> DAY;
    }

    static Status status(int facts) {
        return Status.of((facts >>> STATUS) & 3);
    }

    static boolean isInAbsentia(int facts) {
        return (facts & ABSENTIA) != 0;
    }

    static boolean isDetained(int facts) {
        return (facts & DETAINED) != 0;
    }

    static int court(int facts) {
        return (facts >>> COURT) & 0x3F;
    }

    static int type(int facts) {
        return facts & 7;
    }
}
