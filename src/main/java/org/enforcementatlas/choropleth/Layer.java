package org.enforcementatlas.choropleth;

import java.time.LocalDate;

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
     */
    record Change(org.enforcementatlas.measure.Change.Kind kind, LocalDate from) implements Layer {}
}
