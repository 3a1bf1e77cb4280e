package org.enforcementatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a folder of bundled tables.
 *
 * @param dataset the dataset's name, or the folder's where the tables are no dataset (places, boundaries)
 * @param publisher who published the source
 * @param title the source's title
 * @param address where the source is published
 * @param licence under what terms
 * @param retrieved when the source was retrieved, or "date not recorded"
 * @param takenOver how the figures were taken over
 * @param caveats what to be careful of
 * @param synthetic whether the figures are practice figures and no facts
 * @param files the tables
 */
public record Manifest(
        String dataset,
        String publisher,
        String title,
        String address,
        String licence,
        String retrieved,
        String takenOver,
        List<String> caveats,
        boolean synthetic,
        List<BundledFile> files) {

    /**
     * A bundled table.
     *
     * @param name its path below {@code datasets/}
     * @param asOf the date its figures describe; {@code null} for tables that are no figures
     * @param sourceFile the source's file name; several are separated by a semicolon; empty where there is none
     * @param sourceSha256 the SHA-256 of each source file, in the same order
     * @param rows how many rows of data it has, 0 for what is no table
     */
    public record BundledFile(String name, @Nullable LocalDate asOf, String sourceFile, String sourceSha256, int rows) {

        /** The date its figures describe, if it holds figures. */
        public Optional<LocalDate> findAsOf() {
            return Optional.ofNullable(asOf);
        }
    }

    /** The dataset that its tables are imported as, if they are imported. */
    public Optional<DatasetId> findDataset() {
        return DatasetId.ALL.stream().filter(id -> id.name().equals(dataset)).findFirst();
    }

    /** Publisher and title, as they are cited. */
    public String source() {
        return publisher + ", " + title;
    }

    /** All caveats in one line. */
    public String note() {
        return String.join(" ", caveats);
    }
}
