package org.enforcementatlas.render;

import java.util.List;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.geo.Boundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.geo.TileGrid;
import org.enforcementatlas.measure.CountingScope;

/** The shapes that a classified map is drawn with: boundaries, or the squares of the tile grid. */
public final class Ground {

    private Ground() {}

    /** The shapes for a map. */
    public static PreparedMap of(ClassifiedMap map, Boundaries boundaries) {
        PreparedMap whole = map.layout() == MapLayout.TILES
                ? TileGrid.states()
                : boundaries.get(map.table().query().level());
        CountingScope scope = map.table().query().scope();
        return scope.territories() ? whole : within(whole, scope);
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
