package org.enforcementatlas.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Where a line of path data begins. */
    private static final Pattern LINE = Pattern.compile("(?=M)");

    private static final Pattern START = Pattern.compile("M(-?\\d*\\.?\\d+) ?(-?\\d*\\.?\\d+)");

    private Ground() {}

    /** The shapes for a map. */
    public static PreparedMap of(ClassifiedMap map, Boundaries boundaries) {
        CountingScope scope = map.table().query().scope();
        PreparedMap whole = whole(map, boundaries);
        return within(whole, scope);
    }

    private static PreparedMap whole(ClassifiedMap map, Boundaries boundaries) {
        AreaLevel level = map.table().query().level();
        GeoId state = map.options().zoom();
        if (map.layout() == MapLayout.TILES) {
            return TileGrid.states();
        }
        return state == null ? boundaries.get(level) : boundaries.getState(level, state);
    }

    /** The shapes of places that are counted, with the boxes that still hold one and the lines outside of the others. */
    public static PreparedMap within(PreparedMap whole, CountingScope scope) {
        if (scope.territories()) {
            return whole;
        }
        List<PreparedMap.PreparedArea> areas =
                whole.areas().stream().filter(area -> scope.holds(area.id())).toList();
        List<PreparedMap.Inset> insets = whole.insets().stream()
                .filter(box -> areas.stream().anyMatch(area -> box.holds(area.x(), area.y())))
                .toList();
        List<PreparedMap.Inset> left = new ArrayList<>(whole.insets());
        left.removeAll(insets);
        String borders = LINE.splitAsStream(whole.borders())
                .filter(line -> left.stream().noneMatch(box -> begins(line, box)))
                .collect(Collectors.joining());
        return new PreparedMap(whole.level(), whole.vintage(), areas, borders, insets);
    }

    private static boolean begins(String line, PreparedMap.Inset box) {
        Matcher start = START.matcher(line);
        return start.lookingAt() && box.holds(Float.parseFloat(start.group(1)), Float.parseFloat(start.group(2)));
    }
}
