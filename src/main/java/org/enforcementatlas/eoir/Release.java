package org.enforcementatlas.eoir;

import java.time.LocalDate;
import java.util.List;

/**
 * A release that was read to its end.
 *
 * @param asOf its date
 * @param places the places
 * @param tables how its rows ended
 * @param counts what its cases come to
 * @param findings what must be told beside them
 * @param lookups what it says its codes mean
 * @param courtsFromRelease whether it told itself where its courts are
 * @param hasAppeals whether it has the table of appeals
 * @param tellsAppeals whether that table tells which appeals are of the judge's decision in a case
 * @param hasCounties whether counties were told apart
 */
record Release(
        LocalDate asOf,
        Slots places,
        List<TableAccount> tables,
        ReleaseCounts counts,
        Findings findings,
        DecisionLookups lookups,
        boolean courtsFromRelease,
        boolean hasAppeals,
        boolean tellsAppeals,
        boolean hasCounties) {}
