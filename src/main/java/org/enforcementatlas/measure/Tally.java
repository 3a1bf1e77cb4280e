package org.enforcementatlas.measure;

import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was counted, before rates and ranks.
 *
 * @param values the values of areas; an area that is missing here has no data
 * @param nation the nation's value
 * @param noPlace what is in the nation's value but in no area's
 * @param period the day or span
 * @param corrected how many of an area's rows carry a correction, where any do; the nation's among them
 * @param provisional whether any of what was counted may still be changed by its source
 * @param estimate the residents that were counted, {@code null} where none were
 */
record Tally(
        Map<GeoId, Value> values,
        Value nation,
        List<MeasureTable.NoPlace> noPlace,
        Period period,
        Map<GeoId, Integer> corrected,
        boolean provisional,
        Denominators.@Nullable Estimate estimate) {

    /** A tally of rows of which none carries a correction. */
    Tally(Map<GeoId, Value> values, Value nation, List<MeasureTable.NoPlace> noPlace, Period period) {
        this(values, nation, noPlace, period, Map.of());
    }

    /** A tally of rows of which none is provisional. */
    Tally(
            Map<GeoId, Value> values,
            Value nation,
            List<MeasureTable.NoPlace> noPlace,
            Period period,
            Map<GeoId, Integer> corrected) {
        this(values, nation, noPlace, period, corrected, false, null);
    }

    /** Other values of the same rows. */
    Tally with(Map<GeoId, Value> wanted, Value ofNation) {
        return new Tally(wanted, ofNation, noPlace, period, corrected, provisional, estimate);
    }

    /** The same, made with these residents. */
    Tally with(Denominators.Estimate residents) {
        return new Tally(values, nation, noPlace, period, corrected, provisional, residents);
    }

    /** How many rows of an area, or of the nation, carry a correction. */
    int corrected(GeoId id) {
        return corrected.getOrDefault(id, 0);
    }

    /** The value of an area; what was not counted is no data, never zero. */
    Value get(GeoId id) {
        return values.getOrDefault(id, new Value.Absent(Absence.NO_DATA));
    }
}
