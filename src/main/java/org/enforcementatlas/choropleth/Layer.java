package org.enforcementatlas.choropleth;

import java.time.LocalDate;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** What of the figures a view shows. */
public sealed interface Layer {

    /** A layer that needs no further choice. */
    enum Plain implements Layer {
        /** The values themselves. */
        VALUES,
        /** Where values lie near alike ones: local Moran's I. */
        HOT_SPOTS
    }

    /**
     * How values changed.
     *
     * @param kind in the measure's unit, or in percent
     * @param from the earlier date, the base
     * @param snapshot the snapshot that answers for it and no other; {@code null} for the one that the view is pinned to, if it
     *     is, else for the public one
     */
    record Change(
            org.enforcementatlas.measure.Change.Kind kind,
            LocalDate from,
            @Nullable SnapshotId snapshot) implements Layer {

        /** Change from public figures. */
        public Change(org.enforcementatlas.measure.Change.Kind kind, LocalDate from) {
            this(kind, from, null);
        }
    }
}
