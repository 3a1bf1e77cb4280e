package org.enforcementatlas.ingest;

/** Reads files into staged snapshots. */
public interface Importer {

    /**
     * Reads one file, accounts for each of its rows and stages a snapshot. The same bytes again give the snapshot that is
     * already there.
     *
     * @throws RefusedFile if the file cannot be understood; then nothing was changed
     */
    ImportOutcome stage(ImportRequest request) throws RefusedFile;
}
