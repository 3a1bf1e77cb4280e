package org.enforcementatlas.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.RowCounts;
import org.jspecify.annotations.Nullable;

/**
 * One immutable import, staged or published.
 *
 * @param id its number
 * @param draft what was known when it was opened
 * @param layout how the file is written and its columns were recognised, in words
 * @param caveat what the file itself tells that belongs beside every figure; empty where nothing does
 * @param counts how its rows ended
 * @param content a digest of what counts in it, whatever the order of its rows
 * @param imported when it was staged
 * @param published when it was first published; {@code null} while it is staged
 * @param discarded when it was set aside unpublished; {@code null} unless it was
 */
public record Snapshot(
        SnapshotId id,
        SnapshotDraft draft,
        String layout,
        String caveat,
        RowCounts counts,
        String content,
        Instant imported,
        @Nullable Instant published,
        @Nullable Instant discarded) {

    /** The dataset it belongs to. */
    public DatasetId dataset() {
        return draft.dataset();
    }

    /** The date its figures describe. */
    public LocalDate asOf() {
        return draft.asOf();
    }

    /** All caveats that belong beside every figure, empty where there are none. */
    public String note() {
        return (caveat + " " + draft.note()).strip();
    }

    /** Whether it waits to be published. */
    public boolean isStaged() {
        return published == null && discarded == null;
    }

    /** When it was first published, if it was. */
    public Optional<Instant> findPublished() {
        return Optional.ofNullable(published);
    }
}
