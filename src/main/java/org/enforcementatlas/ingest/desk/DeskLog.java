package org.enforcementatlas.ingest.desk;

import java.time.Clock;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.model.DatasetId;

/** Writes the desk's acts into the log. */
final class DeskLog {

    private final AuditLog log;
    private final Clock clock;

    DeskLog(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void imported(Snapshot snapshot, String author) {
        add(author, "imported", snapshot, "", "staged");
    }

    void published(Snapshot snapshot, String author, boolean overAlarms) {
        String over = overAlarms ? ", over alarms" : "";
        add(author, "published", snapshot, "staged", "public as of " + snapshot.asOf() + over);
    }

    void discarded(Snapshot snapshot, String author) {
        add(author, "discarded", snapshot, "staged", "discarded");
    }

    void rolledBack(Act act, String author) {
        for (Act.Change change : act.changes()) {
            String before = change.findBefore().map(id -> "snapshot " + id).orElse("nothing");
            String after = change.findAfter().map(id -> "snapshot " + id).orElse("nothing");
            add(author, "rolled-back", new Subject(act.dataset(), change.asOf().toString()), before, after);
        }
    }

    void settled(Alias alias) {
        AliasName name = alias.name();
        String means = alias.meaning().isEmpty() ? "no place: " + alias.reason() : alias.meaning();
        add(alias.author(), "alias-added", new Subject(name.dataset(), "alias " + alias.id()), name.printed(), means);
    }

    void unsettled(Alias alias) {
        AliasName name = alias.name();
        add(
                alias.withdrawnBy(),
                "alias-withdrawn",
                new Subject(name.dataset(), "alias " + alias.id()),
                alias.meaning(),
                "");
    }

    void corrected(Correction one) {
        String row =
                "correction " + one.id() + ", " + one.row() + " " + one.field().word();
        add(one.author(), "correction-added", new Subject(one.dataset(), row), one.raw(), one.corrected());
    }

    void uncorrected(Correction one) {
        String row =
                "correction " + one.id() + ", " + one.row() + " " + one.field().word();
        add(one.withdrawnBy(), "correction-withdrawn", new Subject(one.dataset(), row), one.corrected(), one.raw());
    }

    private void add(String author, String action, Snapshot snapshot, String before, String after) {
        log.add(new AuditEntry(
                clock.instant(),
                author,
                action,
                snapshot.dataset(),
                "snapshot " + snapshot.id(),
                before,
                after,
                snapshot.draft().fileName() + " " + snapshot.draft().sha256()));
    }

    private void add(String author, String action, Subject subject, String before, String after) {
        log.add(new AuditEntry(clock.instant(), author, action, subject.dataset(), subject.words(), before, after, ""));
    }

    /** What was acted on, where it is no snapshot. */
    private record Subject(DatasetId dataset, String words) {}
}
