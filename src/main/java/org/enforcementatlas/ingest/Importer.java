package org.enforcementatlas.ingest;

/** Reads files into staged snapshots. */
public interface Importer {

    /**
     * Reads one file, accounts for each of its rows and stages a snapshot. The same bytes again give the snapshot that is
     * already there.
     *
     * @param progress is told of the rows and may stop the import
     * @throws RefusedFile if the file cannot be understood, or the import was stopped; then nothing was changed
     */
    ImportOutcome stage(ImportRequest request, ImportProgress progress) throws RefusedFile;

    /** Stages without anybody watching. */
    default ImportOutcome stage(ImportRequest request) throws RefusedFile {
        return stage(request, ImportProgress.NONE);
    }
}
