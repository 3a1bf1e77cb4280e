package org.enforcementatlas.cli;

import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.export.RowEvidence;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.FilePreviews;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.ingest.desk.Listings;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.measure.DeclaredMeasures;
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

    /** When each agreement was on which list. */
    Listings listings();

    /** Opens any number: the rows it was counted from. */
    RowEvidence evidence();

    /** The datasets, those of declared measures included. */
    Datasets datasets();

    /** The measures that people have declared. */
    DeclaredMeasures declared();

    /** Looks at files before they are imported, and maps their columns. */
    FilePreviews previews();

    /** The columns that people have mapped by hand. */
    ColumnMappings mappings();

    /** Counts releases of the immigration court's case files. */
    ReleaseImport releases();

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
