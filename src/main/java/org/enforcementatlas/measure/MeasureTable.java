package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The one answer that map, table, tooltip, file and API all show: exactly one value for each area of a level, in code order,
 * and the nation's.
 *
 * @param measure the measure
 * @param query the question, with its date, unit and snapshot settled
 * @param unit the unit in full: "pending cases per 100,000 residents"
 * @param period the day or span the figures describe
 * @param areas every area of the level, in code order
 * @param nation the national value, a ratio of sums
 * @param rankOf how many areas are ranked
 * @param provenance where it came from
 * @param noPlace what is on no area, statewide agencies and unknown addresses among it
 * @param change what the table was made of where its values are changes between two dates; else {@code null}
 * @param provisional whether its source says that figures of this time may still be changed
 * @param below what a rate's denominator counts: residents
 */
public record MeasureTable(
        Measure measure,
        MeasureQuery query,
        String unit,
        Period period,
        List<AreaValue> areas,
        AreaValue nation,
        int rankOf,
        Provenance provenance,
        List<NoPlace> noPlace,
        @Nullable Change change,
        boolean provisional,
        String below) {

    /** What cannot be put on the map: statewide agencies, unknown addresses. */
    public record NoPlace(String label, long count) {}

    /** Whether no later figures will change it: it is of one snapshot, and so is what it is set against. */
    public boolean isPinned() {
        return query.findSnapshot().isPresent()
                && (provenance.denominators().isEmpty()
                        || !query.below().snapshots().isEmpty())
                && (change == null || change.before().isPinned());
    }

    /** The question that gives this answer and no other, for ever. */
    public MeasureQuery pinned(MeasureQuery asked) {
        return asked.withAsOf(asOf())
                .withSnapshot(provenance.snapshot())
                .withBelow(asked.below().withSnapshots(provenance.denominators()));
    }

    /** The date of the figures. */
    public LocalDate asOf() {
        return period.end();
    }

    /** The values of a state's areas: its counties, or itself. */
    public List<AreaValue> areasOf(GeoId state) {
        return areas.stream().filter(area -> area.id().state().equals(state)).toList();
    }

    /** The value of an area or of the nation. */
    public Optional<AreaValue> find(GeoId id) {
        return nation.id().equals(id)
                ? Optional.of(nation)
                : areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }
}
