package org.enforcementatlas.cli;

import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.measure.Measures;

/** What the commands work with, open until it is closed. */
public interface Workbench extends AutoCloseable {

    /** Stages files. */
    Importer importer();

    /** The import desk. */
    ImportDesk desk();

    /** What people have settled about names. */
    Aliases aliases();

    /** Corrections with their evidence. */
    Corrections corrections();

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
