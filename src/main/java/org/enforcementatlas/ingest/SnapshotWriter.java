package org.enforcementatlas.ingest;

import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;

/** Takes the rows of one import as they are read. Closed before {@link #stage}, it leaves nothing behind. */
public interface SnapshotWriter extends AutoCloseable {

    /** Adds a counted agreement. */
    void add(Agreement agreement);

    /** Adds a counted figure. */
    void add(Figure figure);

    /** Adds a notice. */
    void add(Notice notice);

    /** Keeps a row that does not count. */
    void add(AsideRow row);

    /**
     * Makes the snapshot whole and keeps it, staged.
     *
     * @param note what the log says of it, written in the same transaction
     */
    Snapshot stage(Staging staging, AuditNote<Snapshot> note);

    /** Forgets everything unless {@link #stage} was called. */
    @Override
    void close();
}
