package org.enforcementatlas.geo;

import java.util.List;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;

/**
 * What met and what did not when values were joined to boundaries.
 *
 * @param level the level of the areas
 * @param vintage the year of the boundaries
 * @param matched the number of values that met their area
 * @param valuesWithoutArea the places of values that no boundary has, in code order
 * @param areasWithoutValue the areas that no value came for, in code order
 */
public record JoinReport(
        AreaLevel level,
        BoundaryVintage vintage,
        int matched,
        List<GeoId> valuesWithoutArea,
        List<GeoId> areasWithoutValue) {

    /** Whether every value met an area and every area a value. */
    public boolean isComplete() {
        return valuesWithoutArea.isEmpty() && areasWithoutValue.isEmpty();
    }
}
