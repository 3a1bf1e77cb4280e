package org.enforcementatlas.ingest;

import java.util.List;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.SnapshotId;

/** The rows of snapshots, staged or published, as they were kept. */
public interface StoredRows {

    /** The agreements of a snapshot, in row order. */
    List<Agreement> listAgreements(SnapshotId id);

    /** The figures of a snapshot, in row order. */
    List<Figure> listFigures(SnapshotId id);
}
