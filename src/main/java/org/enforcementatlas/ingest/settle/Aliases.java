package org.enforcementatlas.ingest.settle;

import java.util.List;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.model.DatasetId;

/** Where aliases are kept. */
public interface Aliases {

    /** All aliases of a dataset, also withdrawn ones, in the order in which they were decided. */
    List<Alias> list(DatasetId dataset);

    /** Those that hold. */
    default List<Alias> listActive(DatasetId dataset) {
        return list(dataset).stream().filter(Alias::isActive).toList();
    }

    /** Keeps a decision; one that held for the same name is withdrawn in the same step, and the log told. */
    Alias add(Alias decision, AuditNote<Alias> note);

    /**
     * Takes an alias back.
     *
     * @param note what the log says of it, written in the same transaction
     * @throws IllegalArgumentException if there is none of this number, or it is withdrawn already
     */
    Alias withdraw(long id, String author, AuditNote<Alias> note);
}
