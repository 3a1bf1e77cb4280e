package org.enforcementatlas.measure;

import java.util.Set;

/**
 * What is known of single rows of a snapshot beyond what they print, by their row numbers in the file.
 *
 * @param repeated rows that repeat an earlier one in every column: they are counted once
 * @param possible rows that may repeat an earlier one: same state, agency and model, signed dates close together
 * @param corrected rows that carry a correction
 */
public record RowMarks(Set<Integer> repeated, Set<Integer> possible, Set<Integer> corrected) {

    /** Nothing is known. */
    public static final RowMarks NONE = new RowMarks(Set.of(), Set.of(), Set.of());

    /** Keeps copies. */
    public RowMarks {
        repeated = Set.copyOf(repeated);
        possible = Set.copyOf(possible);
        corrected = Set.copyOf(corrected);
    }

    /** Whether a row is counted. */
    boolean counts(int row, CountingScope scope) {
        return !repeated.contains(row) && (scope.flagged() || !possible.contains(row));
    }

    /** What was done with repeated rows, as it follows a note; empty where there are none. */
    String told(CountingScope scope) {
        StringBuilder words = new StringBuilder();
        if (!repeated.isEmpty()) {
            words.append(rows(repeated.size(), " repeats", " repeat"))
                    .append(" another in every column and ")
                    .append(repeated.size() == 1 ? "is" : "are")
                    .append(" counted once.");
        }
        if (!possible.isEmpty()) {
            words.append(rows(
                            possible.size(),
                            " is flagged as a possible duplicate",
                            " are flagged as possible duplicates"))
                    .append(scope.flagged() ? " and counted." : " and left out.");
        }
        return words.toString();
    }

    private static String rows(int number, String one, String many) {
        return " " + Wording.count(number) + (number == 1 ? " row" + one : " rows" + many);
    }
}
