package org.enforcementatlas.measure.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.Margin;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.jspecify.annotations.Nullable;

/**
 * The flags of a comparison's cells as numbered notes, in the order in which they are read: from the top, from the left. What
 * says the same has one number.
 */
public final class CellNotes {

    private final SequencedSet<String> texts = new LinkedHashSet<>();
    private final IdentityHashMap<ComparedCell, List<String>> byCell = new IdentityHashMap<>();

    /** The notes of a comparison. */
    public CellNotes(Comparison comparison) {
        for (ComparedRow row : comparison.rows()) {
            for (ComparedColumn column : comparison.columns()) {
                ComparedCell cell = row.cells().get(column.number() - 1);
                List<String> notes = notes(comparison, column, row, cell);
                texts.addAll(notes);
                byCell.put(cell, notes);
            }
        }
    }

    /** The notes, the first has the number 1. */
    public List<String> list() {
        return List.copyOf(texts);
    }

    /** The notes of a cell. */
    public List<String> of(ComparedCell cell) {
        return byCell.getOrDefault(cell, List.of());
    }

    /** The numbers of a cell's notes. */
    public List<Integer> numbers(ComparedCell cell) {
        List<String> all = list();
        return of(cell).stream().map(note -> all.indexOf(note) + 1).sorted().toList();
    }

    /** The same as they stand at a value, in brackets, so that none is read as one of its digits; empty where there is none. */
    public String marks(ComparedCell cell) {
        return of(cell).isEmpty()
                ? ""
                : numbers(cell).stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> notes(
            Comparison comparison, ComparedColumn column, ComparedRow row, ComparedCell cell) {
        List<String> notes = new ArrayList<>();
        ComparedCell.Members members = cell.members();
        if (cell.value() instanceof Value.Absent absent) {
            notes.add(absence(absent.reason(), column.table(), members));
        }
        if (members != null && !members.told().isEmpty()) {
            notes.add(row.place().name() + ": " + members.told() + ".");
        }
        if (cell.unstable()) {
            notes.add(unstable(cell.margin()) + (cell.rank().isPresent() ? "; ranked as asked." : "; not ranked."));
        }
        if (cell.corrected() > 0) {
            notes.add(Wording.corrected(cell.corrected()) + ".");
        }
        if (column.table().provenance().synthetic() && cell.value() instanceof Value.Observed) {
            notes.add("SYNTHETIC: a practice figure, not a fact.");
        }
        if (lacksRatio(comparison, row, cell)) {
            notes.add("No ratio: a multiple of zero, or of a difference that may be negative, says nothing.");
        }
        return notes;
    }

    private static String unstable(@Nullable Margin margin) {
        return margin != null && margin.isWide()
                ? "Unstable: set against an uncertain estimate, " + margin.words()
                : "Unstable: a rate on fewer than 20 counted, or a share of fewer";
    }

    private static boolean lacksRatio(Comparison comparison, ComparedRow row, ComparedCell cell) {
        return comparison.query().shows(CellPart.RATIO)
                && row.role() != ComparedRow.Role.BENCHMARK
                && cell.findDifference().isPresent()
                && cell.findRatio().isEmpty();
    }

    private static String absence(Absence reason, MeasureTable table, ComparedCell.@Nullable Members members) {
        if (members != null && !members.additive()) {
            return "Not applicable: the source gives shares without what they are shares of, so they cannot be added over"
                    + " states.";
        }
        return switch (reason) {
            case NO_DATA -> "No data: there is no figure for this place, or nothing to set it against.";
            case SUPPRESSED -> "Suppressed: the source withholds the figure.";
            case NOT_APPLICABLE -> "Not applicable: " + Wording.whyNotApplicable(table.measure());
        };
    }
}
