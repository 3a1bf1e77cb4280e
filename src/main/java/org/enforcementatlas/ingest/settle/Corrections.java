package org.enforcementatlas.ingest.settle;

import java.util.List;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;

/** Where corrections are kept. */
public interface Corrections {

    /** All corrections of a dataset, also withdrawn ones, in the order in which they were made. */
    List<Correction> list(DatasetId dataset);

    /** Keeps a correction; one that held for the same row and field is withdrawn in the same step, and the log told. */
    Correction add(Correction correction, AuditNote<Correction> note);

    /**
     * Takes a correction back.
     *
     * @param note what the log says of it, written in the same transaction
     * @throws IllegalArgumentException if there is none of this number, or it is withdrawn already
     */
    Correction withdraw(long id, String author, AuditNote<Correction> note);

    /** What corrections did in a snapshot, by row. */
    List<CorrectionEffect> listEffects(SnapshotId snapshot);
}
