package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;

/**
 * The 56 jurisdictions as squares of one size, so that the smallest is as easy to see as the largest. States lie as in the
 * grid that U.S. newsrooms share since D. DeBelius, "Let's tesselate" (NPR, 2015); the territories stand in the lowest row.
 */
public final class TileGrid {

    /** The side of a square, in units of the plane. */
    public static final int SIDE = 69;
    /** How far squares are apart, from side to side. */
    public static final int PITCH = 71;
    /** Where the first column begins in the plane. */
    public static final int LEFT = (PreparedMap.WIDTH - 11 * PITCH) / 2;
    /** How wide the grid is. */
    public static final int WIDTH = 11 * PITCH;

    private static final List<String> ROWS = List.of(
            "AK .. .. .. .. .. .. .. .. .. ME",
            ".. .. .. .. .. .. .. .. .. VT NH",
            "WA ID MT ND MN IL WI MI NY RI MA",
            "OR NV WY SD IA IN OH PA NJ CT ..",
            "CA UT CO NE MO KY WV VA MD DE ..",
            ".. AZ NM KS AR TN NC SC DC .. ..",
            ".. .. .. OK LA MS AL GA .. .. ..",
            "HI .. .. TX .. .. .. .. FL .. ..",
            "AS GU MP .. .. .. .. .. .. PR VI");

    private static final PreparedMap STATES = prepare();

    private TileGrid() {}

    /** The grid as a map that is ready to draw. */
    public static PreparedMap states() {
        return STATES;
    }

    private static PreparedMap prepare() {
        List<PreparedMap.PreparedArea> tiles = new ArrayList<>();
        for (int row = 0; row < ROWS.size(); row++) {
            String[] cells = ROWS.get(row).split(" ", -1);
            for (int column = 0; column < cells.length; column++) {
                int x = LEFT + column * PITCH;
                int y = row * PITCH;
                Jurisdictions.findByUsps(cells[column]).ifPresent(state -> tiles.add(tile(state.id(), x, y)));
            }
        }
        tiles.sort(Comparator.comparing(PreparedMap.PreparedArea::id));
        return new PreparedMap(AreaLevel.STATE, BoundaryVintage.BUNDLED, List.copyOf(tiles), "", List.of());
    }

    private static PreparedMap.PreparedArea tile(GeoId id, int x, int y) {
        String path = "M" + x + " " + y + "h" + SIDE + "v" + SIDE + "h-" + SIDE + "z";
        return new PreparedMap.PreparedArea(id, path, x + SIDE / 2f, y + SIDE / 2f, false);
    }
}
