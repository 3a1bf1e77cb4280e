package org.enforcementatlas.ingest.desk;

import java.time.Clock;
import java.util.List;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.model.DatasetId;

/** What the log says of the desk's acts. The stores write it in the transaction of the act itself. */
final class DeskLog {

    private final Clock clock;

    DeskLog(Clock clock) {
        this.clock = clock;
    }

    AuditNote<Snapshot> imported(String author) {
        return snapshot -> List.of(entry(author, "imported", snapshot, "", "staged"));
    }

    AuditNote<Snapshot> published(String author, boolean overAlarms) {
        String over = overAlarms ? ", over alarms" : "";
        return snapshot ->
                List.of(entry(author, "published", snapshot, "staged", "public as of " + snapshot.asOf() + over));
    }

    AuditNote<Snapshot> discarded(String author) {
        return snapshot -> List.of(entry(author, "discarded", snapshot, "staged", "discarded"));
    }

    AuditNote<Act> rolledBack(String author) {
        return act -> act.changes().stream()
                .map(change -> entry(
                        author,
                        "rolled-back",
                        new Subject(act.dataset(), change.asOf().toString()),
                        change.findBefore().map(id -> "snapshot " + id).orElse("nothing"),
                        change.findAfter().map(id -> "snapshot " + id).orElse("nothing")))
                .toList();
    }

    List<AuditEntry> settled(Alias alias) {
        AliasName name = alias.name();
        String means = alias.meaning().isEmpty() ? "no place: " + alias.reason() : alias.meaning();
        return List.of(entry(alias.author(), "alias-added", of(alias), name.printed(), means));
    }

    List<AuditEntry> unsettled(Alias alias) {
        return List.of(entry(alias.withdrawnBy(), "alias-withdrawn", of(alias), alias.meaning(), ""));
    }

    List<AuditEntry> corrected(Correction one) {
        return List.of(entry(one.author(), "correction-added", of(one), one.raw(), one.corrected()));
    }

    List<AuditEntry> uncorrected(Correction one) {
        return List.of(entry(one.withdrawnBy(), "correction-withdrawn", of(one), one.corrected(), one.raw()));
    }

    private static Subject of(Alias alias) {
        return new Subject(alias.name().dataset(), "alias " + alias.id());
    }

    private static Subject of(Correction one) {
        return new Subject(
                one.dataset(),
                "correction " + one.id() + ", " + one.row() + " " + one.field().word());
    }

    private AuditEntry entry(String author, String action, Snapshot snapshot, String before, String after) {
        return new AuditEntry(
                clock.instant(),
                author,
                action,
                snapshot.dataset(),
                "snapshot " + snapshot.id(),
                before,
                after,
                snapshot.draft().fileName() + " " + snapshot.draft().sha256());
    }

    private AuditEntry entry(String author, String action, Subject subject, String before, String after) {
        return new AuditEntry(clock.instant(), author, action, subject.dataset(), subject.words(), before, after, "");
    }

    /** What was acted on, where it is no snapshot. */
    private record Subject(DatasetId dataset, String words) {}
}
