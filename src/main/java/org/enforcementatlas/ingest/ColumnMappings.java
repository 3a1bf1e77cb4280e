package org.enforcementatlas.ingest;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.DatasetId;

/** The columns that people have mapped by hand. */
public interface ColumnMappings {

    /** All of them, by dataset, the newest first. */
    List<ColumnMapping> list();

    /** The mapping for files of a dataset with this header. */
    Optional<ColumnMapping> find(DatasetId dataset, String fingerprint);

    /** Remembers a mapping in place of an earlier one for the same header. */
    void put(ColumnMapping mapping);

    /** Forgets a mapping, and says whether there was one. */
    boolean remove(DatasetId dataset, String fingerprint);
}
