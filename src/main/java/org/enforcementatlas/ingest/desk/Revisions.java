package org.enforcementatlas.ingest.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;

/** What was public once and was replaced by other figures of the same date, and what was public on a day. */
public final class Revisions {

    private final SnapshotStore snapshots;
    private final RevisedValues values;
    private final Aliases aliases;
    private final Corrections corrections;
    private final Supplier<List<DatasetId>> datasets;

    /**
     * Revisions among these snapshots.
     *
     * @param datasets the datasets there are
     */
    public Revisions(
            SnapshotStore snapshots,
            ImportDesk desk,
            Aliases aliases,
            Corrections corrections,
            Supplier<List<DatasetId>> datasets) {
        this.snapshots = snapshots;
        this.values = new RevisedValues(desk);
        this.aliases = aliases;
        this.corrections = corrections;
        this.datasets = datasets;
    }

    /** All revisions, the last first. Practice figures are none: they give way to real ones and say nothing. */
    public List<Revision> list() {
        return datasets.get().stream()
                .flatMap(dataset -> list(dataset).stream())
                .sorted(Comparator.comparing(
                        (Revision revision) -> revision.act().happened(), Comparator.reverseOrder()))
                .toList();
    }

    /** The revisions of a dataset, the last first. */
    public List<Revision> list(DatasetId dataset) {
        List<Revision> revisions = new ArrayList<>();
        for (Act act : snapshots.listActs(dataset)) {
            for (Act.Change change : act.changes()) {
                Optional<Snapshot> before = change.findBefore().flatMap(snapshots::find);
                Optional<Snapshot> after = change.findAfter().flatMap(snapshots::find);
                if (before.isPresent() && after.isPresent() && !isPractice(before.get(), after.get())) {
                    revisions.add(revision(act, before.get(), after.get()));
                }
            }
        }
        return revisions;
    }

    /** What public figures took the place of. */
    public record Replaced(Act act, Snapshot before) {}

    /** The figures of the same date that a snapshot took the place of when it became public; empty where it was the first. */
    public Optional<Replaced> findReplaced(DatasetId dataset, SnapshotId shown) {
        for (Act act : snapshots.listActs(dataset)) {
            for (Act.Change change : act.changes()) {
                boolean came = change.findAfter().filter(shown::equals).isPresent();
                Optional<Snapshot> before = came ? change.findBefore().flatMap(snapshots::find) : Optional.empty();
                if (before.filter(one -> !one.draft().synthetic()).isPresent()) {
                    return before.map(one -> new Replaced(act, one));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPractice(Snapshot before, Snapshot after) {
        return before.draft().synthetic() || after.draft().synthetic();
    }

    private Revision revision(Act act, Snapshot before, Snapshot after) {
        RevisedValues.Found found = values.between(before, after);
        return new Revision(act, before, after, reason(act, before, after), found.summary(), found.values());
    }

    private List<String> reason(Act act, Snapshot before, Snapshot after) {
        if (act.kind() == Act.Kind.ROLLED_BACK) {
            return List.of("The publication of snapshot " + act.snapshot() + " was taken back.");
        }
        if (!before.draft().sha256().equals(after.draft().sha256())) {
            return List.of("Another file for the same date was published: "
                    + after.draft().fileName() + " instead of " + before.draft().fileName() + ".");
        }
        List<String> reason = new ArrayList<>();
        reason.add("The same file was read again under what had been settled since.");
        DatasetId dataset = after.dataset();
        corrections.list(dataset).stream()
                .filter(one -> isBetween(one.made(), before, after))
                .map(one -> "Correction of " + one.row() + ", " + one.field().word() + " from \"" + one.raw()
                        + "\" to \"" + one.corrected() + "\": " + one.reason())
                .forEach(reason::add);
        aliases.list(dataset).stream()
                .filter(one -> isBetween(one.decided(), before, after))
                .map(one -> "Name settled: \"" + one.name().printed() + "\""
                        + (one.reason().isBlank() ? "." : ": " + one.reason()))
                .forEach(reason::add);
        return reason;
    }

    private static boolean isBetween(Instant moment, Snapshot before, Snapshot after) {
        return !moment.isBefore(before.imported()) && !moment.isAfter(after.imported());
    }

    /** What was public of a dataset at the end of a day (UTC), by the date of the figures. */
    public List<Snapshot> listPublicOn(DatasetId dataset, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<SnapshotId, Snapshot> shown = new TreeMap<>(Comparator.comparingLong(SnapshotId::number));
        for (Act act : snapshots.listActs(dataset).reversed()) {
            if (act.happened().isBefore(end)) {
                for (Act.Change change : act.changes()) {
                    change.findBefore().ifPresent(shown::remove);
                    change.findAfter().flatMap(snapshots::find).ifPresent(one -> shown.put(one.id(), one));
                }
            }
        }
        return shown.values().stream()
                .sorted(Comparator.comparing(Snapshot::asOf))
                .toList();
    }

    /** The datasets that there are. */
    public List<DatasetId> listDatasets() {
        return datasets.get();
    }
}
