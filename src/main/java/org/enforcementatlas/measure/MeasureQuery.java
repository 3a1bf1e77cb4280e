package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.List;
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
 * @param span over which time a flow is told
 * @param reach whose agreements cover residents, for measures of coverage
 * @param below what rates are set against
 */
public record MeasureQuery(
        MeasureId measure,
        AreaLevel level,
        @Nullable LocalDate asOf,
        ListClock clock,
        @Nullable Per per,
        @Nullable AgreementModel model,
        @Nullable SnapshotId snapshot,
        CountingScope scope,
        Span span,
        Reach reach,
        Denominator below) {

    /** The latest public figures of all states, in the measure's default unit. */
    public static MeasureQuery of(MeasureId measure) {
        return new MeasureQuery(
                measure,
                AreaLevel.STATE,
                null,
                ListClock.LISTED,
                null,
                null,
                null,
                CountingScope.ALL,
                Span.AS_COUNTED,
                Reach.COUNTY,
                Denominator.RESIDENTS);
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
        return new MeasureQuery(measure, wanted, asOf, clock, per, model, snapshot, scope, span, reach, below);
    }

    /** The same for another date; {@code null} for the latest. */
    public MeasureQuery withAsOf(@Nullable LocalDate wanted) {
        return new MeasureQuery(measure, level, wanted, clock, per, model, snapshot, scope, span, reach, below);
    }

    /** The same by another clock. */
    public MeasureQuery withClock(ListClock wanted) {
        return new MeasureQuery(measure, level, asOf, wanted, per, model, snapshot, scope, span, reach, below);
    }

    /** The same in another unit. */
    public MeasureQuery withPer(@Nullable Per wanted) {
        return new MeasureQuery(measure, level, asOf, clock, wanted, model, snapshot, scope, span, reach, below);
    }

    /** The same for one model; {@code null} for all. */
    public MeasureQuery withModel(@Nullable AgreementModel wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, wanted, snapshot, scope, span, reach, below);
    }

    /** The same from one snapshot; {@code null} for the public one. */
    public MeasureQuery withSnapshot(@Nullable SnapshotId wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, wanted, scope, span, reach, below);
    }

    /** The same from public figures, whatever was pinned. */
    public MeasureQuery unpinned() {
        return withSnapshot(null).withBelow(below.withSnapshots(List.of()));
    }

    /** The same with other rows counted. */
    public MeasureQuery withScope(CountingScope wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, snapshot, wanted, span, reach, below);
    }

    /** The same over another time. */
    public MeasureQuery withSpan(Span wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, snapshot, scope, wanted, reach, below);
    }

    /** The same with other agencies taken to cover residents. */
    public MeasureQuery withReach(Reach wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, snapshot, scope, span, wanted, below);
    }

    /** The same set against something else, or against the same of other snapshots. */
    public MeasureQuery withBelow(Denominator wanted) {
        return new MeasureQuery(measure, level, asOf, clock, per, model, snapshot, scope, span, reach, wanted);
    }
}
