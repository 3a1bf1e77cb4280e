package org.enforcementatlas.measure;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.SnapshotId;

/** The public figures, as the measures read them. A snapshot never changes, so answers by its number may be kept. */
public interface FigureSource {

    /** The public snapshots of a dataset, one for each date, oldest first. */
    List<Provenance> listPublished(DatasetId dataset);

    /** A snapshot of a dataset by its number, public or superseded; staged ones are not found. */
    Optional<Provenance> find(DatasetId dataset, SnapshotId id);

    /** The agreements of a snapshot, in row order. */
    List<Agreement> listAgreements(SnapshotId id);

    /** What is known of single rows of a snapshot: repeated, possibly repeated, corrected. */
    RowMarks marks(SnapshotId id);

    /** The figures of a snapshot, in row order. */
    List<Figure> listFigures(SnapshotId id);
}
