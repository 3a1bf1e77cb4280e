package org.enforcementatlas.ingest;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;

/** Where snapshots are kept. A snapshot never changes once it is staged; what is public is a pointer to one. */
public interface SnapshotStore {

    /** Opens a new snapshot for writing. That it was begun is remembered until it ends. */
    SnapshotWriter open(SnapshotDraft draft);

    /** The snapshot with this number. */
    Optional<Snapshot> find(SnapshotId id);

    /** The snapshots of a dataset whose file had this SHA-256, the last first; discarded ones are left out. */
    List<Snapshot> listByHash(DatasetId dataset, String sha256);

    /** All snapshots of a dataset, staged, published and discarded, oldest figures first. */
    List<Snapshot> list(DatasetId dataset);

    /** The snapshots of a dataset that are public now, oldest figures first. */
    List<Snapshot> listPublic(DatasetId dataset);

    /** The notices of a snapshot, in row order. */
    List<Notice> listNotices(SnapshotId id);

    /** The rows of a snapshot's file that were put aside, in row order. */
    List<AsideRow> listAside(SnapshotId id);

    /** How often each rule spoke in a snapshot's file, by rule. */
    List<RuleCount> listRules(SnapshotId id);

    /**
     * Makes a staged snapshot the public one for its dataset and date, in one transaction that moves the pointers last.
     * Publishing real figures withdraws the synthetic ones of the same dataset.
     *
     * @param note what the log says of it, written in the same transaction
     * @throws IllegalArgumentException if there is no such snapshot, or it was discarded
     */
    Snapshot publish(SnapshotId id, String author, AuditNote<Snapshot> note);

    /**
     * Publishes several snapshots in one transaction: all of them, or none.
     *
     * @param note what the log says of each, written in the same transaction
     * @throws IllegalArgumentException if one of them is not there, or was discarded; then none is published
     */
    List<Snapshot> publishTogether(List<SnapshotId> ids, String author, AuditNote<Snapshot> note);

    /** Publishes without an entry in the log. */
    default Snapshot publish(SnapshotId id, String author) {
        return publish(id, author, AuditNote.none());
    }

    /**
     * Takes back the last act of publishing of a dataset that still holds: the figures that were public before it are public
     * again.
     *
     * @param note what the log says of it, written in the same transaction
     * @throws IllegalArgumentException if there is nothing to take back
     */
    Act rollBack(DatasetId dataset, String author, AuditNote<Act> note);

    /** Every act on a dataset, the last first. */
    List<Act> listActs(DatasetId dataset);

    /**
     * Sets a staged snapshot aside: it stays, but no longer waits.
     *
     * @param note what the log says of it, written in the same transaction
     * @throws IllegalArgumentException if there is no such snapshot, or it was published
     */
    void discard(SnapshotId id, AuditNote<Snapshot> note);

    /** Does work that imports many files, remembering that it was begun until all of it is done. */
    void load(String subject, String author, Runnable work);

    /** Work whose process is gone before it ended; each is told once and then counts as ended. */
    List<Job> takeBroken();

    /** Whether nothing was ever imported. */
    boolean isEmpty();
}
