package org.enforcementatlas.render;

import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/** The shapes that a classified map is drawn with: boundaries, those of one state alone, or the squares of the tile grid. */
public final class Ground {

    private Ground() {}

    /** The shapes for a map. */
    public static PreparedMap of(ClassifiedMap map, Boundaries boundaries) {
        CountingScope scope = map.table().query().scope();
        PreparedMap whole = whole(map, boundaries);
        return scope.territories() ? whole : within(whole, scope);
    }

    private static PreparedMap whole(ClassifiedMap map, Boundaries boundaries) {
        AreaLevel level = map.table().query().level();
        GeoId state = map.options().zoom();
        if (map.layout() == MapLayout.TILES) {
            return TileGrid.states();
        }
        return state == null ? boundaries.get(level) : boundaries.getState(level, state);
    }

    /** The shapes of places that are counted, and the boxes that still hold one. */
    private static PreparedMap within(PreparedMap whole, CountingScope scope) {
        List<PreparedMap.PreparedArea> areas =
                whole.areas().stream().filter(area -> scope.holds(area.id())).toList();
        List<PreparedMap.Inset> insets = whole.insets().stream()
                .filter(box -> areas.stream().anyMatch(area -> box.holds(area.x(), area.y())))
                .toList();
        return new PreparedMap(whole.level(), whole.vintage(), areas, whole.borders(), insets);
    }
}
