package org.enforcementatlas.ingest;

import java.time.LocalDate;
import org.enforcementatlas.model.DatasetId;

/**
 * What is known of an import before its rows are read.
 *
 * @param dataset the dataset
 * @param asOf the date the figures describe
 * @param fileName the source file's name, without folders
 * @param sha256 the file's SHA-256, 64 lower-case hexadecimal digits
 * @param source publisher and title, as they are cited
 * @param note caveats that were given with the import, empty where there are none
 * @param synthetic whether the figures are practice figures, which are stamped wherever they show
 * @param author who imports it
 * @param settlement a digest of what was settled when it was read, empty where nothing was
 */
public record SnapshotDraft(
        DatasetId dataset,
        LocalDate asOf,
        String fileName,
        String sha256,
        String source,
        String note,
        boolean synthetic,
        String author,
        String settlement) {}
