package org.enforcementatlas.eoir;

import java.util.List;

/**
 * What decision codes (DEC_CODE) and other completions (OTHER_COMP) mean. A decision code has a meaning only together with the
 * type of the case; the meanings are those of EOIR's tblDecCode and of the rows of tblLookupCourtDecision for decisions
 * (strDecType C). {@code docs/methods/removal-orders.md} tells why.
 */
final class DecisionCodes {

    /**
     * A code that a release must not mean otherwise.
     *
     * @param type the case's type
     * @param code the decision code
     * @param outcome what it means
     * @param word what its description must hold
     */
    record Expected(int type, char code, Outcome outcome, String word) {}

    /** The codes that make removal orders and voluntary departures. */
    static final List<Expected> EXPECTED = List.of(
            new Expected(CaseTypes.REMOVAL, 'X', Outcome.REMOVAL, "REMOV"),
            new Expected(CaseTypes.DEPORTATION, 'D', Outcome.REMOVAL, "DEPORT"),
            new Expected(CaseTypes.EXCLUSION, 'E', Outcome.REMOVAL, "EXCLU"),
            new Expected(CaseTypes.REMOVAL, 'V', Outcome.VOLUNTARY_DEPARTURE, "VOLUNTARY"),
            new Expected(CaseTypes.DEPORTATION, 'V', Outcome.VOLUNTARY_DEPARTURE, "VOLUNTARY"));

    /** Known decisions that are neither: for removal, deportation and exclusion proceedings. */
    private static final String[] OTHER = {"", "CEGHIOQRTUWZ", "ACGORSTUW", "ACGORSTUW"};

    private static final String MOVED = "CT";
    private static final String CLOSED = "ABKMPY";
    private static final String ENDED = "DFIJOUW";
    private static final int LETTERS = 128;
    private static final byte NONE = -1;

    private static final byte[][] DECISIONS = decisions();
    private static final byte[] OTHER_COMPLETIONS = completions();

    private DecisionCodes() {}

    /** What a decision means in a case of a type that counts. */
    static Outcome decision(int type, long code) {
        byte outcome = code > 0 && code < LETTERS ? DECISIONS[type][(int) code] : NONE;
        return outcome == NONE ? Outcome.UNKNOWN : Outcome.of(outcome);
    }

    /** What a completion without a decision does to a proceeding. */
    static Status completion(long code) {
        byte status = code > 0 && code < LETTERS ? OTHER_COMPLETIONS[(int) code] : NONE;
        return status == NONE ? Status.ENDED : Status.of(status);
    }

    /** Whether a completion without a decision has a known meaning. */
    static boolean isKnownCompletion(long code) {
        return code > 0 && code < LETTERS && OTHER_COMPLETIONS[(int) code] != NONE;
    }

    private static byte[][] decisions() {
        byte[][] all = new byte[OTHER.length][LETTERS];
        for (int type = 0; type < OTHER.length; type++) {
            java.util.Arrays.fill(all[type], NONE);
            put(all[type], OTHER[type], Outcome.OTHER.number());
        }
        EXPECTED.forEach(
                one -> all[one.type()][one.code()] = (byte) one.outcome().number());
        return all;
    }

    private static byte[] completions() {
        byte[] all = new byte[LETTERS];
        java.util.Arrays.fill(all, NONE);
        put(all, MOVED, Status.MOVED.number());
        put(all, CLOSED, Status.CLOSED.number());
        put(all, ENDED, Status.ENDED.number());
        return all;
    }

    private static void put(byte[] all, String letters, int value) {
        letters.chars().forEach(letter -> all[letter] = (byte) value);
    }
}
