package org.enforcementatlas.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementatlas.dataset.Recognition;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.FilePreview;
import org.jspecify.annotations.Nullable;

/**
 * A file before it is imported: nothing has been written.
 *
 * @param dataset what it would be imported as
 * @param file its first rows and how it is written
 * @param recognition what its columns are read as
 * @param mapping the remembered mapping that is used; {@code null} where there is none
 * @param asOf the date that its name tells; {@code null} where it tells none
 */
public record ImportPreview(
        DatasetId dataset,
        FilePreview file,
        Recognition recognition,
        @Nullable ColumnMapping mapping,
        @Nullable LocalDate asOf) {

    /** The remembered mapping that is used. */
    public Optional<ColumnMapping> findMapping() {
        return Optional.ofNullable(mapping);
    }

    /** The date that the file's name tells. */
    public Optional<LocalDate> findAsOf() {
        return Optional.ofNullable(asOf);
    }
}
