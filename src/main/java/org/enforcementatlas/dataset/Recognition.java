package org.enforcementatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file are read as, before it is read.
 *
 * @param layout the layout that fits best
 * @param headerRow the number of the header row, 0 where there is none
 * @param columns the printed columns, in order
 * @param missing the required roles that no column has
 * @param problem why the header cannot be read at all, in one sentence; empty where it can
 */
public record Recognition(
        ColumnLayout layout, int headerRow, List<Column> columns, List<ColumnRole> missing, String problem) {

    /**
     * One printed column.
     *
     * @param place its place, from 0
     * @param printed its name as printed
     * @param role the role it is read as; {@code null} where it is not used
     * @param proposal a role that its content fits, for a person to confirm; {@code null} where there is none
     * @param confidence how sure the role or the proposal is, in percent; 0 where there is neither
     * @param ground why, in words: "by its name", "by its content: 51 of 51 cells are states", "not used"
     * @param dates how its dates are written; {@code null} where it has none
     */
    public record Column(
            int place,
            String printed,
            @Nullable String role,
            @Nullable String proposal,
            int confidence,
            String ground,
            @Nullable DateStyle dates) {

        /** The role it is read as. */
        public Optional<String> findRole() {
            return Optional.ofNullable(role);
        }

        /** The role that its content fits. */
        public Optional<String> findProposal() {
            return Optional.ofNullable(proposal);
        }

        /** How its dates are written. */
        public Optional<DateStyle> findDates() {
            return Optional.ofNullable(dates);
        }
    }

    /** Keeps the columns as they are. */
    public Recognition {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** Whether nothing is left for a person to choose. */
    public boolean isComplete() {
        return missing.isEmpty() && problem.isEmpty();
    }

    /** What is missing, in one sentence; empty where nothing is. */
    public String sentence() {
        if (!problem.isEmpty()) {
            return problem;
        }
        return missing.isEmpty()
                ? ""
                : "No column is known to be "
                        + String.join(
                                ", ", missing.stream().map(ColumnRole::name).toList())
                        + "; these are required but missing: map a column to each.";
    }
}
