package org.enforcementatlas.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * One act of publishing, or of taking an act back.
 *
 * @param id its number, in the order in which acts happened
 * @param dataset the dataset
 * @param kind what was done
 * @param snapshot the snapshot that was published, or whose publication was taken back
 * @param author who did it; empty where it is not recorded
 * @param happened when
 * @param undone whether it was taken back later
 * @param changes which public figures it moved
 */
public record Act(
        long id,
        DatasetId dataset,
        Kind kind,
        SnapshotId snapshot,
        String author,
        Instant happened,
        boolean undone,
        List<Change> changes) {

    /** What an act is. */
    public enum Kind {
        /** A snapshot became public. */
        PUBLISHED,
        /** The act before was taken back. */
        ROLLED_BACK
    }

    /**
     * A pointer that moved.
     *
     * @param asOf the date of the figures
     * @param before the snapshot that was public, {@code null} where none was
     * @param after the snapshot that is public since, {@code null} where none is
     */
    public record Change(
            LocalDate asOf,
            @Nullable SnapshotId before,
            @Nullable SnapshotId after) {

        /** The snapshot that was public before, if one was. */
        public Optional<SnapshotId> findBefore() {
            return Optional.ofNullable(before);
        }

        /** The snapshot that is public since, if one is. */
        public Optional<SnapshotId> findAfter() {
            return Optional.ofNullable(after);
        }
    }
}
