package org.enforcementatlas.ingest;

import org.enforcementatlas.access.AuditNote;

/** Reads files into staged snapshots. */
public interface Importer {

    /**
     * Reads one file, accounts for each of its rows and stages a snapshot. The same bytes again give the snapshot that is
     * already there.
     *
     * @param progress is told of the rows and may stop the import
     * @param note what the log says of a snapshot that is new, written together with it
     * @throws RefusedFile if the file cannot be understood, or the import was stopped; then nothing was changed
     */
    ImportOutcome stage(ImportRequest request, ImportProgress progress, AuditNote<Snapshot> note) throws RefusedFile;

    /** Stages without anybody watching and without an entry in the log. */
    default ImportOutcome stage(ImportRequest request) throws RefusedFile {
        return stage(request, ImportProgress.NONE, AuditNote.none());
    }
}
