package org.enforcementatlas.choropleth;

/** What of the figures a view shows. */
public sealed interface Layer {

    /** A layer that needs no further choice. */
    enum Plain implements Layer {
        /** The values themselves. */
        VALUES,
        /** Where values lie near alike ones: local Moran's I. */
        HOT_SPOTS
    }
}
