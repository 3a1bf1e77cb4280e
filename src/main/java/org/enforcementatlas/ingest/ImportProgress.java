package org.enforcementatlas.ingest;

/** Watches an import while it runs. Called often, from the thread that reads. */
public interface ImportProgress {

    /** Watches nothing. */
    ImportProgress NONE = rows -> true;

    /**
     * Rows that were read so far.
     *
     * @return whether to go on; where not, the import ends and leaves nothing behind
     */
    boolean goesOn(int rows);
}
