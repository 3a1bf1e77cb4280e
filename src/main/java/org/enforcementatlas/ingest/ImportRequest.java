package org.enforcementatlas.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/**
 * A wish to import one file.
 *
 * @param dataset what the file holds
 * @param file where it is
 * @param fileName the name that it came under, without folders
 * @param asOf the date its figures describe; {@code null} to read it from the file's name or content
 * @param source publisher and title; {@code null} for the dataset's usual publisher
 * @param note caveats that belong beside every figure, empty where there are none
 * @param synthetic whether these are practice figures
 * @param author who imports it
 */
public record ImportRequest(
        DatasetId dataset,
        Path file,
        String fileName,
        @Nullable LocalDate asOf,
        @Nullable String source,
        String note,
        boolean synthetic,
        String author) {

    /** A plain import: the date from the file, the usual publisher, real figures. */
    public static ImportRequest of(DatasetId dataset, Path file, String author) {
        return new ImportRequest(dataset, file, file.getFileName().toString(), null, null, "", false, author);
    }

    /** The date that was asked for, if one was. */
    public Optional<LocalDate> findAsOf() {
        return Optional.ofNullable(asOf);
    }
}
