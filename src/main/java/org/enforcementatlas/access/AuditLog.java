package org.enforcementatlas.access;

import java.util.List;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/** The log of who did what to which figures. Entries are only ever added: nothing here changes or deletes one. */
public interface AuditLog {

    /**
     * An entry in its place.
     *
     * @param number counts up from 1, in the order of writing
     * @param entry what was written
     */
    record Numbered(long number, AuditEntry entry) {}

    /** A number above all entries: where a list begins. */
    long NEWEST = Long.MAX_VALUE;

    /** Writes an entry. */
    void add(AuditEntry entry);

    /**
     * One page, newest first.
     *
     * @param dataset only acts on this dataset; {@code null} for all acts
     * @param below only entries with smaller numbers: {@link #NEWEST}, or the last number of the page before
     * @param most the size of the page
     */
    List<Numbered> list(@Nullable DatasetId dataset, long below, int most);
}
