package org.enforcementatlas.eoir;

/** Watches the reading of a release. Called often, one call at a time. */
@FunctionalInterface
public interface ReleaseProgress {

    /** Watches nothing. */
    ReleaseProgress NONE = (table, read, all) -> true;

    /**
     * What was read so far.
     *
     * @param table the table that is being read
     * @param read bytes of all tables that were read
     * @param all bytes that all tables have
     * @return whether to go on; where not, the release is left and nothing is changed
     */
    boolean goesOn(String table, long read, long all);
}
