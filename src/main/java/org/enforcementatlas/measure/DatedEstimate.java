package org.enforcementatlas.measure;

import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;

/**
 * What an estimate of one day says of each place.
 *
 * @param byPlace how many by place
 * @param margins how far each may be off, where its source says so
 * @param from the snapshots that it is of, in the order of their numbers
 */
record DatedEstimate(Map<GeoId, Long> byPlace, Map<GeoId, Margin> margins, List<SnapshotId> from) {

    /** Copies all. */
    DatedEstimate {
        byPlace = Map.copyOf(byPlace);
        margins = Map.copyOf(margins);
        from = List.copyOf(from);
    }
}
