package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/** The shapes that a classified map is drawn with: boundaries, those of one state alone, or the squares of the tile grid. */
public final class Ground {

    private Ground() {}

    /** The shapes for a map. */
    public static PreparedMap of(ClassifiedMap map, Boundaries boundaries) {
        AreaLevel level = map.table().query().level();
        GeoId state = map.options().zoom();
        if (map.layout() == MapLayout.TILES) {
            return TileGrid.states();
        }
        return state == null ? boundaries.get(level) : boundaries.getState(level, state);
    }
}
