package org.enforcementatlas.ingest;

import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;

/** Takes the rows of one import as they are read. Closed before {@link #stage}, it leaves nothing behind. */
public interface SnapshotWriter extends AutoCloseable {

    /** Adds a counted agreement. */
    void add(Agreement agreement);

    /** Adds a counted figure. */
    void add(Figure figure);

    /** Adds a notice. */
    void add(Notice notice);

    /**
     * Makes the snapshot whole and keeps it, staged.
     *
     * @param layout how the file is written and its columns were recognised, in words
     * @param caveat what the file itself tells that belongs beside every figure; empty where nothing does
     * @param counts how its rows ended
     */
    Snapshot stage(String layout, String caveat, RowCounts counts);

    /** Forgets everything unless {@link #stage} was called. */
    @Override
    void close();
}
