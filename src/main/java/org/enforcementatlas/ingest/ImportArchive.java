package org.enforcementatlas.ingest;

import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;

/**
 * Everything that imports keep.
 *
 * @param snapshots the snapshots
 * @param rows their rows
 * @param aliases what people have settled about names
 * @param corrections corrections with their evidence
 * @param audit the log of who did what
 * @param originals the files themselves
 */
public record ImportArchive(
        SnapshotStore snapshots,
        StoredRows rows,
        Aliases aliases,
        Corrections corrections,
        AuditLog audit,
        Originals originals) {}
