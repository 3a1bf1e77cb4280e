package org.enforcementatlas.geo;

import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/** Gives the prepared boundaries; prepares them at the first asking and keeps the result. */
public interface Boundaries {

    /**
     * The prepared map of a level.
     *
     * @param level states or counties
     */
    PreparedMap get(AreaLevel level);

    /**
     * One state alone, as large as the plane, with all the detail that the boundaries have: what the map of the whole country
     * leaves out because nobody could see it there. Its lines over areas are the state's outline.
     *
     * @param level the state itself, or its counties
     * @param state its code
     * @throws IllegalArgumentException if the boundaries have no such state
     */
    PreparedMap getState(AreaLevel level, GeoId state);
}
