package org.enforcementatlas.measure.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.measure.since.Since.ChangedValue;

/** Sets the pinned columns of a comparison against what is public for the same dates now. */
public final class SinceCompared {

    private SinceCompared() {}

    /** What became of a comparison; empty where none of its columns is pinned. */
    public static Optional<Since> of(Comparisons comparisons, Comparison then) {
        long pinned = then.columns().stream()
                .filter(column -> column.asked().findSnapshot().isPresent())
                .count();
        if (pinned == 0) {
            return Optional.empty();
        }
        String begin = pinned == then.columns().size()
                ? "All columns are pinned to snapshots"
                : pinned + " of " + then.columns().size() + " columns are pinned to snapshots";
        try {
            List<ChangedValue> changed = changed(then, comparisons.answer(unpinned(then)));
            int all = then.rows().size() * then.columns().size();
            return Optional.of(new Since(
                    begin + ": against the figures that are public for the same dates, "
                            + Since.count(changed.size(), all) + ".",
                    changed));
        } catch (UnanswerableQuery nothing) {
            return Optional.of(new Since(
                    begin + ". Not all of their dates are public any more; the figures are kept for this link.",
                    List.of()));
        }
    }

    private static ComparisonQuery unpinned(Comparison then) {
        List<MeasureQuery> columns = then.columns().stream()
                .map(column -> column.asked().unpinned().withAsOf(column.table().asOf()))
                .toList();
        return then.query().withColumns(columns).withOrder(then.query().order());
    }

    /** Rows may be sorted otherwise by other figures, so they are found by their places. */
    private static List<ChangedValue> changed(Comparison then, Comparison now) {
        List<ChangedValue> changed = new ArrayList<>();
        for (ComparedRow row : then.rows()) {
            ComparedRow after = now.rows().stream()
                    .filter(one -> one.place().equals(row.place()))
                    .findFirst()
                    .orElseThrow();
            for (ComparedColumn column : then.columns()) {
                ComparedCell old = row.cells().get(column.number() - 1);
                ComparedCell fresh = after.cells().get(column.number() - 1);
                if (!old.value().equals(fresh.value())) {
                    changed.add(new ChangedValue(
                            row.place().name(),
                            Wording.title(column.table()) + ", " + Wording.when(column.table()),
                            ComparisonWording.value(column, old),
                            ComparisonWording.value(now.columns().get(column.number() - 1), fresh)));
                }
            }
        }
        return changed;
    }
}
