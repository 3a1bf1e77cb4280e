package org.enforcementatlas.cli;

import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.measure.Measures;

/** What the commands work with, open until it is closed. */
public interface Workbench extends AutoCloseable {

    /** Stages files. */
    Importer importer();

    /** The snapshots. */
    SnapshotStore snapshots();

    /** The measures. */
    Measures measures();

    /** The boundaries. */
    Boundaries boundaries();

    /** The accounts. */
    AccountDesk accounts();

    /** The log of what was done. */
    AuditLog audit();

    /** Loads the practice figures, stamped SYNTHETIC. */
    void loadPractice();

    @Override
    void close();
}
