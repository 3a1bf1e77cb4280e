package org.enforcementatlas.eoir;

import org.enforcementatlas.eoir.text.Cell;

/**
 * The types of cases that may end in a removal order: removal proceedings and, before April 1997, deportation and exclusion
 * proceedings. All others (credible and reasonable fear reviews, asylum only, withholding only, rescission, NACARA, bond …) decide
 * something else and are told apart by their counts.
 */
final class CaseTypes {

    /** The cell says nothing. */
    static final int BLANK = 0;
    /** Removal proceedings. */
    static final int REMOVAL = 1;
    /** Deportation proceedings. */
    static final int DEPORTATION = 2;
    /** Exclusion proceedings. */
    static final int EXCLUSION = 3;
    /** Anything else. */
    static final int ANOTHER = 4;

    private static final long RMV = Cell.code("RMV");
    private static final long DEP = Cell.code("DEP");
    private static final long EXC = Cell.code("EXC");

    private CaseTypes() {}

    static int of(long code) {
        if (code == RMV) {
            return REMOVAL;
        }
        if (code == 0) {
            return BLANK;
        }
        return code == DEP ? DEPORTATION : code == EXC ? EXCLUSION : ANOTHER;
    }

    /** Whether cases of the type may end in a removal order. */
    static boolean counts(int type) {
        return type >= REMOVAL && type <= EXCLUSION;
    }

    /** The code of a type that counts. */
    static String code(int type) {
        return type == REMOVAL ? "RMV" : type == DEPORTATION ? "DEP" : "EXC";
    }
}
