package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * The question a view asks.
 *
 * @param measure what is measured
 * @param level states or counties
 * @param asOf the date; {@code null} for the latest
 * @param clock which date decides, for agreements
 * @param per count or rate; {@code null} for the measure's default
 * @param model only agreements of this model; {@code null} for all
 * @param snapshot this snapshot and no other; {@code null} for the public one
 * @param scope whose rows are counted
 */
public record MeasureQuery(
        MeasureId measure,
        AreaLevel level,
        @Nullable LocalDate asOf,
        ListClock clock,
        @Nullable Per per,
        @Nullable AgreementModel model,
        @Nullable SnapshotId snapshot,
        CountingScope scope) {

    /** The latest public figures of all states, in the measure's default unit. */
    public static MeasureQuery of(MeasureId measure) {
        return new MeasureQuery(measure, AreaLevel.STATE, null, ListClock.LISTED, null, null, null, CountingScope.ALL);
    }

    /** The date that is asked for, if it is not the latest. */
    public Optional<LocalDate> findAsOf() {
        return Optional.ofNullable(asOf);
    }

    /** The unit that is asked for, if it is not the default. */
    public Optional<Per> findPer() {
        return Optional.ofNullable(per);
    }

    /** The model that is asked for, if not all. */
    public Optional<AgreementModel> findModel() {
        return Optional.ofNullable(model);
    }

    /** The snapshot that is asked for, if not the public one. */
    public Optional<SnapshotId> findSnapshot() {
        return Optional.ofNullable(snapshot);
    }

    /** The same at another level. */
    public MeasureQuery withLevel(AreaLevel wanted) {
        return new MeasureQuery(measure, wanted, asOf, clock, per, model, snapshot, scope);
    }

    /** The same for another date; {@code null} for the latest. */
    public MeasureQuery withAsOf(@Nullable LocalDate wanted) {
        return new MeasureQuery(measure, level, wanted, clock, per, model, snapshot, scope);
    }

    /** The same by another clock. */
    public MeasureQuery withClock(ListClock wanted) {
        return new MeasureQuery(measure, level, asOf, wanted, per, model, snapshot, scope);
    }

    /** The same in another unit. */
    public MeasureQuery withPer(@Nullable Per wanted) {
        return new MeasureQuery(measure, level, asOf, clock, wanted, model, snapshot, scope);
    }

    /** The same for one model; {@code null} for all. */
    public MeasureQuery withModel(@Nullable AgreementModel wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, wanted, snapshot, scope);
    }

    /** The same from one snapshot; {@code null} for the public one. */
    public MeasureQuery withSnapshot(@Nullable SnapshotId wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, wanted, scope);
    }

    /** The same with other rows counted. */
    public MeasureQuery withScope(CountingScope wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, snapshot, wanted);
    }
}
