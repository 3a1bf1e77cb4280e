package org.enforcementatlas.ingest;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementatlas.model.DatasetId;

/**
 * How the columns of a file are to be read, as a person decided it; it holds for every file of the dataset with the same
 * header.
 *
 * @param dataset the dataset
 * @param fingerprint what the header is known by: see {@link HeaderFingerprint}
 * @param roles the role of each column that has one, by its printed name
 * @param author who decided
 * @param mapped when
 */
public record ColumnMapping(
        DatasetId dataset, String fingerprint, Map<String, String> roles, String author, Instant mapped) {

    /** Keeps the columns in their order. */
    public ColumnMapping {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}
