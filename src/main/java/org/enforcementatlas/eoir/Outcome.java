package org.enforcementatlas.eoir;

/** What a judge's completion of a case says, in the order in which completions of one day are preferred. */
enum Outcome {
    /** Ordered removed, deported or excluded. */
    REMOVAL(0),
    /** Granted voluntary departure. */
    VOLUNTARY_DEPARTURE(1),
    /** Something else that is known: relief, termination, dismissal, withdrawal. */
    OTHER(2),
    /** A code that has no meaning for the case's type. */
    UNKNOWN(3);

    private static final Outcome[] ALL = values();

    private final int number;

    Outcome(int number) {
        this.number = number;
    }

    /** Its number in packed facts: the least is preferred. */
    int number() {
        return number;
    }

    static Outcome of(int number) {
        return ALL[number];
    }
}
