package org.enforcementatlas.ingest.desk;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.DuplicateGroup;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.ReleaseGate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person looks at before a snapshot is published.
 *
 * @param snapshot the snapshot
 * @param rules how often each rule spoke
 * @param questions names that wait to be settled
 * @param against the public snapshot it is compared with: of the same date, else the last one before it; {@code null} where
 *     there is none
 * @param agreements what differs, for a dataset of agreements; {@code null} otherwise, or where there is nothing to compare
 * @param figures what differs, for a dataset of figures; {@code null} otherwise, or where there is nothing to compare
 * @param duplicates rows that may stand twice, for a dataset of agreements; all of them count
 * @param alarms what to be aware of, those that need a second yes first
 */
public record Review(
        Snapshot snapshot,
        List<RuleCount> rules,
        List<Question> questions,
        @Nullable Snapshot against,
        @Nullable AgreementDifference agreements,
        @Nullable FigureDifference figures,
        List<DuplicateGroup> duplicates,
        List<Alarm> alarms) {

    /** The snapshot it is compared with. */
    public Optional<Snapshot> findAgainst() {
        return Optional.ofNullable(against);
    }

    /** Whether publishing needs a second, explicit yes. */
    public boolean needsSecondYes() {
        return ReleaseGate.needsSecondYes(alarms);
    }

    /** What differs, in one sentence. */
    public String difference() {
        if (against == null) {
            return "Nothing of this kind is public that it could be compared with.";
        }
        String compared = "Compared with snapshot " + against.id() + " of " + against.asOf() + ": ";
        if (agreements != null) {
            return compared + agreements.describe();
        }
        return figures == null ? compared : compared + figures.describe();
    }
}
