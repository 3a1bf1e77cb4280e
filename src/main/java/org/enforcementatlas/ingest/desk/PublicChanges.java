package org.enforcementatlas.ingest.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** What changed from one public list of agreements to another. Drafts are never compared here. */
public final class PublicChanges {

    private final SnapshotStore snapshots;
    private final ImportDesk desk;

    /** Changes among these snapshots. */
    public PublicChanges(SnapshotStore snapshots, ImportDesk desk) {
        this.snapshots = snapshots;
        this.desk = desk;
    }

    /**
     * One step from a list to a later one.
     *
     * @param before the earlier snapshot
     * @param after the later one
     */
    public record Step(Snapshot before, Snapshot after) {}

    /** The steps between lists that follow each other, newest first. */
    public List<Step> listSteps(DatasetId dataset) {
        List<Snapshot> published = snapshots.listPublic(dataset);
        List<Step> steps = new ArrayList<>();
        for (int i = published.size() - 1; i > 0; i--) {
            steps.add(new Step(published.get(i - 1), published.get(i)));
        }
        return steps;
    }

    /** The step between the public lists of two dates, if there are such lists. */
    public Optional<Step> find(DatasetId dataset, LocalDate before, LocalDate after) {
        Optional<Snapshot> first = on(dataset, before);
        Optional<Snapshot> second = on(dataset, after);
        return first.isPresent() && second.isPresent()
                ? Optional.of(new Step(first.get(), second.get()))
                : Optional.empty();
    }

    private Optional<Snapshot> on(DatasetId dataset, LocalDate day) {
        return snapshots.listPublic(dataset).stream()
                .filter(one -> one.asOf().equals(day))
                .reduce((first, second) -> second);
    }

    /**
     * What differs in a step.
     *
     * @param state only this state; {@code null} for all
     */
    public AgreementDifference compare(Step step, @Nullable GeoId state) {
        AgreementDifference all =
                desk.compareAgreements(step.before().id(), step.after().id());
        return state == null ? all : all.in(state);
    }
}
