package org.enforcementatlas.choropleth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.geo.Contiguity;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.model.SnapshotId;

/** Keeps the hot spots of the last views that asked for some, until the public figures change. */
final class KeptHotSpots {

    private static final int MOST = 12;

    private final Measures measures;
    private final Map<Key, Kept> last = new LinkedHashMap<>(16, 0.75f, true);

    KeptHotSpots(Measures measures) {
        this.measures = measures;
    }

    /** What hot spots are of: a question and the snapshot that answered it. */
    private record Key(MeasureQuery query, SnapshotId snapshot) {}

    /** Hot spots and the snapshots that they were computed from. */
    private record Kept(List<SnapshotId> from, HotSpots spots) {}

    /** The hot spots of a table. Of two that ask at once for the same both may compute it; the answers are equal. */
    HotSpots of(MeasureTable table) {
        Key key = new Key(table.query(), table.provenance().snapshot());
        List<SnapshotId> from = measures.listSnapshots(table.query().measure());
        synchronized (last) {
            Kept kept = last.get(key);
            if (kept != null && kept.from().equals(from)) {
                return kept.spots();
            }
        }
        HotSpots spots = HotSpots.of(table, Contiguity.bundled(table.query().level()));
        synchronized (last) {
            last.put(key, new Kept(from, spots));
            if (last.size() > MOST) {
                last.remove(last.keySet().iterator().next());
            }
        }
        return spots;
    }
}
