package org.enforcementatlas.geo;

import org.enforcementatlas.model.AreaLevel;

/** Gives the prepared boundaries; prepares them at the first asking and keeps the result. */
public interface Boundaries {

    /**
     * The prepared map of a level.
     *
     * @param level states or counties
     */
    PreparedMap get(AreaLevel level);
}
