package org.enforcementatlas.ingest.desk;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.ImportArchive;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.review.AgencyNames;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.Alarm;
import org.enforcementatlas.ingest.review.DuplicateGroup;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.Release;
import org.enforcementatlas.ingest.review.ReleaseGate;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Gathers what a person looks at before a snapshot is published. */
final class Reviews {

    private static final Set<String> UNSETTLED = Set.of("unknown-state", "unknown-place");
    private static final int MOST_NAMED = 5;

    private final ImportArchive archive;
    private final SnapshotStore store;
    private final StoredRows rows;
    private final Questions questions;
    private final KeptDifferences differences;
    private @Nullable Answered last;

    Reviews(ImportArchive archive, Gazetteer gazetteer) {
        this.archive = archive;
        this.store = archive.snapshots();
        this.rows = archive.rows();
        this.differences = new KeptDifferences(rows);
        this.questions = new Questions(store, rows, gazetteer);
    }

    List<Question> listQuestions(Snapshot snapshot) {
        return questions.list(snapshot);
    }

    /**
     * Why a staged snapshot may not become public yet: a printed jurisdiction that is not settled, whose rows would be missing from
     * a state that then shows too little, or nothing, as if it were so. Empty where all are settled.
     */
    Optional<String> findUnsettled(Snapshot snapshot) {
        if (!snapshot.isStaged()) {
            return Optional.empty();
        }
        Map<String, Long> rows = store.listNotices(snapshot.id()).stream()
                .filter(notice ->
                        UNSETTLED.contains(notice.rule()) && !notice.raw().isBlank())
                .collect(Collectors.groupingBy(
                        notice -> notice.raw().strip(), LinkedHashMap::new, Collectors.counting()));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        String which = rows.entrySet().stream()
                .limit(MOST_NAMED)
                .map(entry -> "\"" + entry.getKey() + "\"")
                .collect(Collectors.joining(", "));
        return Optional.of(rows.size() + " printed " + (rows.size() == 1 ? "place" : "places") + " in " + all
                + (all == 1 ? " row" : " rows") + " of snapshot " + snapshot.id() + " "
                + (rows.size() == 1 ? "is" : "are")
                + " not settled: " + which + (rows.size() > MOST_NAMED ? " and others" : "")
                + ". Say what each means, or that it is no place of the atlas; then publish.");
    }

    /**
     * The alarms of a snapshot. The last answer is kept for whoever looks at them and then publishes: it follows from two
     * snapshots, which never change, and from the accepted names, which are compared.
     */
    synchronized List<Alarm> listAlarms(Snapshot snapshot) {
        Optional<Snapshot> against = findAgainst(snapshot);
        Asked asked = new Asked(
                snapshot.id(), against.map(Snapshot::id), archive.aliases().list(snapshot.dataset()));
        if (last == null || !last.asked().equals(asked)) {
            List<Alarm> alarms =
                    new ReleaseGate(names(snapshot.dataset())).check(release(snapshot), against.map(this::release));
            last = new Answered(asked, alarms);
        }
        return last.alarms();
    }

    /** What alarms follow from. */
    private record Asked(SnapshotId snapshot, Optional<SnapshotId> against, List<Alias> aliases) {}

    /** Alarms, and what they follow from. */
    private record Answered(Asked asked, List<Alarm> alarms) {}

    Review review(Snapshot snapshot) {
        Snapshot against = findAgainst(snapshot).orElse(null);
        boolean agreements = snapshot.dataset().holdsAgreements();
        return new Review(
                snapshot,
                store.listRules(snapshot.id()),
                listQuestions(snapshot),
                against,
                against != null && agreements ? compareAgreements(against, snapshot) : null,
                against != null && !agreements ? compareFigures(against, snapshot) : null,
                agreements
                        ? DuplicateGroup.find(rows.listAgreements(snapshot.id()), names(snapshot.dataset()))
                        : List.of(),
                listAlarms(snapshot));
    }

    /** What differs between two snapshots of agreements, under the renames that are accepted now. */
    AgreementDifference compareAgreements(Snapshot before, Snapshot after) {
        return differences.between(before.id(), after.id(), archive.aliases().list(after.dataset()));
    }

    /** What differs between two snapshots of figures. */
    FigureDifference compareFigures(Snapshot before, Snapshot after) {
        return FigureDifference.between(rows.listFigures(before.id()), rows.listFigures(after.id()));
    }

    /** Accepted renames of a dataset. */
    AgencyNames names(DatasetId dataset) {
        return Settlement.of(archive.aliases().list(dataset))::firstAgency;
    }

    private Release release(Snapshot snapshot) {
        boolean agreements = snapshot.dataset().holdsAgreements();
        return new Release(
                snapshot,
                agreements ? rows.listAgreements(snapshot.id()) : List.of(),
                agreements ? List.of() : rows.listFigures(snapshot.id()),
                store.listNotices(snapshot.id()));
    }

    /** The public snapshot of the same levels of area and the same date, else the last one before it. */
    private Optional<Snapshot> findAgainst(Snapshot snapshot) {
        Set<AreaLevel> levels = levels(snapshot);
        return store.listPublic(snapshot.dataset()).stream()
                .filter(other -> !other.id().equals(snapshot.id()))
                .filter(other -> !other.asOf().isAfter(snapshot.asOf()))
                .filter(other -> other.draft().synthetic() == snapshot.draft().synthetic())
                .filter(other -> levels(other).equals(levels))
                .reduce((first, second) -> second);
    }

    private Set<AreaLevel> levels(Snapshot snapshot) {
        EnumSet<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
        if (!snapshot.dataset().holdsAgreements()) {
            rows.listFigures(snapshot.id()).stream()
                    .map(Figure::place)
                    .filter(Objects::nonNull)
                    .forEach(place -> levels.add(Objects.requireNonNull(place).level()));
        }
        return levels;
    }
}
