package org.enforcementatlas.eoir.text;

/** Watches the reading of a table. Called often, from more than one thread, one at a time. */
@FunctionalInterface
public interface ByteProgress {

    /** Watches nothing. */
    ByteProgress NONE = bytes -> true;

    /**
     * Bytes of the table that were read so far.
     *
     * @return whether to go on; where not, the reading ends with {@link StoppedReading}
     */
    boolean goesOn(long bytes);
}
