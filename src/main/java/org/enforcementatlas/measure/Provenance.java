package org.enforcementatlas.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * Where figures came from.
 *
 * @param snapshot the snapshot
 * @param asOf the date it describes
 * @param fileName the source file
 * @param sha256 its SHA-256
 * @param source publisher and title
 * @param imported when it was imported
 * @param denominatorSource the table and vintage below the line, {@code null} where there is none
 * @param denominators the snapshots that the denominators, or the residents counted, are of
 * @param note caveats that belong beside every figure, empty where there are none
 * @param synthetic whether these are practice figures, stamped SYNTHETIC wherever they show
 */
public record Provenance(
        SnapshotId snapshot,
        LocalDate asOf,
        String fileName,
        String sha256,
        String source,
        Instant imported,
        @Nullable String denominatorSource,
        List<SnapshotId> denominators,
        String note,
        boolean synthetic) {

    /** Copies the list. */
    public Provenance {
        denominators = List.copyOf(denominators);
    }
}
