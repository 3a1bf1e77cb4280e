package org.enforcementatlas.geo;

import java.util.List;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;

/**
 * What a join of values to boundaries matched, and what it did not, on both sides.
 *
 * @param level the level of the areas
 * @param vintage the year of the boundaries
 * @param matched how many areas have a value
 * @param valuesWithoutArea codes that came with a value and have no area, in order
 * @param areasWithoutValue areas that came without a value, in order
 */
public record JoinReport(
        AreaLevel level,
        BoundaryVintage vintage,
        int matched,
        List<GeoId> valuesWithoutArea,
        List<GeoId> areasWithoutValue) {}
