package org.enforcementatlas.store;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.enforcementatlas.model.SnapshotId;

/**
 * The rows of the snapshots that were asked for last. A snapshot never changes, so nothing here grows old; the memory is
 * given back when it runs short.
 */
final class RowCache<T> {

    private static final int SNAPSHOTS = 32;

    private final Map<SnapshotId, SoftReference<List<T>>> kept = new LinkedHashMap<>(SNAPSHOTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SnapshotId, SoftReference<List<T>>> eldest) {
            return size() > SNAPSHOTS;
        }
    };

    /** The rows of a snapshot, loaded where they are not at hand. Loading does not keep others waiting. */
    List<T> get(SnapshotId id, Function<SnapshotId, List<T>> loader) {
        SoftReference<List<T>> reference;
        synchronized (kept) {
            reference = kept.get(id);
        }
        List<T> rows = reference == null ? null : reference.get();
        if (rows != null) {
            return rows;
        }
        List<T> loaded = loader.apply(id);
        if (!loaded.isEmpty()) {
            synchronized (kept) {
                kept.put(id, new SoftReference<>(loaded));
            }
        }
        return loaded;
    }
}
