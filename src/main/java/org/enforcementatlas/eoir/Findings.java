package org.enforcementatlas.eoir;

/** What was met on the way and must be told beside the figures. */
final class Findings {

    /** Letters of codes; the last stands for a code that is not one ASCII letter. */
    static final int LETTERS = 128;
    /** The letter of a code that is not one ASCII letter. */
    static final int NO_LETTER = LETTERS - 1;

    /** Printed states that are neither a jurisdiction nor abroad. */
    final CodeCounts unknownStates = new CodeCounts();
    /** Base cities whose state is not known. */
    final CodeCounts unknownCourts = new CodeCounts();
    /** Types of cases that cannot end in a removal order, by proceedings. */
    final CodeCounts otherTypes = new CodeCounts();
    /** Decisions by type and letter, of types that count. */
    final long[][] decisions = new long[4][LETTERS];
    /** Completions without a decision by letter, of types that count. */
    final long[] completions = new long[LETTERS];
    /** Rows of a case that was there already, saying the same. */
    long repeatedCases;
    /** Rows of a case that was there already, saying something else: the first counts. */
    long contradictedCases;
    /** Proceedings whose case is not in the case table. */
    long orphans;
    /** Decisions without a completion date. */
    long undated;
    /** Decisions of the board on appeals in a case. */
    long caseAppeals;
    /** Decisions of the board on appeals of other types. */
    long otherAppeals;
    /** ZIP codes that had lost zeros. */
    long lostZeros;
    /** ZIP codes whose county lies in another state than the address. */
    long zipsElsewhere;
    /** Known states whose ZIP code has no county. */
    long zipsUnknown;

    /** Whether appeals in a case are told from others: not where there are decisions and none of them is one. */
    boolean tellsCaseAppeals() {
        return caseAppeals > 0 || otherAppeals == 0;
    }

    void add(Findings more) {
        unknownStates.add(more.unknownStates);
        unknownCourts.add(more.unknownCourts);
        otherTypes.add(more.otherTypes);
        undated += more.undated;
        lostZeros += more.lostZeros;
        zipsElsewhere += more.zipsElsewhere;
        zipsUnknown += more.zipsUnknown;
    }

    /** Forgets what one block gave. */
    void clear() {
        unknownStates.clear();
        unknownCourts.clear();
        otherTypes.clear();
        undated = 0;
        lostZeros = 0;
        zipsElsewhere = 0;
        zipsUnknown = 0;
    }
}
