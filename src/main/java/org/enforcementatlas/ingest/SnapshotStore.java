package org.enforcementatlas.ingest;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;

/** Where snapshots are kept. */
public interface SnapshotStore {

    /** Opens a new snapshot for writing. */
    SnapshotWriter open(SnapshotDraft draft);

    /** The snapshot with this number. */
    Optional<Snapshot> find(SnapshotId id);

    /** The snapshot of a dataset and date whose file had this SHA-256. */
    Optional<Snapshot> findByHash(DatasetId dataset, String sha256);

    /** All snapshots of a dataset, staged and published, oldest figures first. */
    List<Snapshot> list(DatasetId dataset);

    /** The notices of a snapshot, in row order. */
    List<Notice> listNotices(SnapshotId id);

    /**
     * Makes a staged snapshot the public one for its dataset and date, in one transaction. Publishing real figures withdraws
     * the synthetic ones of the same dataset.
     *
     * @throws IllegalArgumentException if there is no such snapshot
     */
    Snapshot publish(SnapshotId id);

    /** Whether nothing was ever imported. */
    boolean isEmpty();
}
