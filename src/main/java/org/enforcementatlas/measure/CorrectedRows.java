package org.enforcementatlas.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.GeoId;

/** Counts, for each place and for the nation, how many of the rows that were counted carry a correction. */
final class CorrectedRows {

    private final RowMarks marks;
    private final Map<GeoId, Integer> byPlace = new HashMap<>();

    CorrectedRows(RowMarks marks) {
        this.marks = marks;
    }

    /** A row was counted for these places, and for the nation. */
    void add(int row, Collection<GeoId> places) {
        if (marks.corrected().contains(row)) {
            byPlace.merge(GeoId.US, 1, Integer::sum);
            places.forEach(place -> byPlace.merge(place, 1, Integer::sum));
        }
    }

    /** The numbers so far, of places that have any. */
    Map<GeoId, Integer> byPlace() {
        return Map.copyOf(byPlace);
    }

    /** Several such numbers added up. */
    static Map<GeoId, Integer> sum(List<Map<GeoId, Integer>> parts) {
        Map<GeoId, Integer> sum = new HashMap<>();
        parts.forEach(part -> part.forEach((place, rows) -> sum.merge(place, rows, Integer::sum)));
        return sum;
    }
}
