package org.enforcementatlas.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * A wish to import one file.
 *
 * @param dataset what the file holds
 * @param file where it is
 * @param asOf the date its figures describe; {@code null} to read it from the file's name or content
 * @param source publisher and title; {@code null} for the dataset's usual publisher
 * @param note caveats that belong beside every figure, empty where there are none
 * @param synthetic whether these are practice figures
 * @param aliases names of states that a person has settled for this file, and the state each means
 */
public record ImportRequest(
        DatasetId dataset,
        Path file,
        @Nullable LocalDate asOf,
        @Nullable String source,
        String note,
        boolean synthetic,
        Map<String, GeoId> aliases) {

    /** A plain import: the date from the file, the usual publisher, real figures. */
    public static ImportRequest of(DatasetId dataset, Path file) {
        return new ImportRequest(dataset, file, null, null, "", false, Map.of());
    }

    /** The date that was asked for, if one was. */
    public Optional<LocalDate> findAsOf() {
        return Optional.ofNullable(asOf);
    }
}
