package org.enforcementatlas.model;

/**
 * The number of one immutable import.
 *
 * @param number from 1
 */
public record SnapshotId(long number) {

    /** Checks the number. */
    public SnapshotId {
        if (number < 1) {
            throw new IllegalArgumentException("Snapshots are numbered from 1; this is " + number + ".");
        }
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
