package org.enforcementatlas.render;

import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;

/** The shapes that a classified map is drawn with: boundaries, or the squares of the tile grid. */
public final class Ground {

    private Ground() {}

    /** The shapes for a map. */
    public static PreparedMap of(ClassifiedMap map, Boundaries boundaries) {
        return map.layout() == MapLayout.TILES
                ? TileGrid.states()
                : boundaries.get(map.table().query().level());
    }
}
