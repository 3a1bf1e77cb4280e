package org.enforcementatlas.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.model.DatasetId;

/** Every dataset that can be imported: those that come with the atlas, and those of declared measures. */
public interface Datasets {

    /** All of them, in the order in which they are shown. */
    List<DatasetId> list();

    /** The reader of a dataset's files, which knows the columns that people have mapped by hand. */
    Optional<DatasetReader> findReader(DatasetId dataset);

    /** The dataset of this name. */
    default Optional<DatasetId> find(String name) {
        return list().stream().filter(id -> id.name().equals(name)).findFirst();
    }

    /** All names with commas, for a sentence that says what can be chosen. */
    default String names() {
        return list().stream().map(DatasetId::name).collect(Collectors.joining(", "));
    }
}
