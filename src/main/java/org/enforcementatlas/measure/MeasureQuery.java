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
 */
public record MeasureQuery(
        MeasureId measure,
        AreaLevel level,
        @Nullable LocalDate asOf,
        ListClock clock,
        @Nullable Per per,
        @Nullable AgreementModel model,
        @Nullable SnapshotId snapshot) {

    /** The latest public figures of all states, in the measure's default unit. */
    public static MeasureQuery of(MeasureId measure) {
        return new MeasureQuery(measure, AreaLevel.STATE, null, ListClock.LISTED, null, null, null);
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
}
