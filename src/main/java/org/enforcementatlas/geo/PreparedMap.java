package org.enforcementatlas.geo;

import java.util.List;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;

/**
 * Boundaries projected and simplified once, ready to draw, in a plane of {@link #WIDTH} × {@link #HEIGHT} units with y down.
 *
 * @param level the level of the areas
 * @param vintage the year of the boundaries
 * @param areas one for every area of the level, in code order
 * @param borders SVG path data of what is drawn over the areas: the outline of all of them, and for the counties of the
 *     whole country the borders between states
 * @param insets the boxes that are "not to scale"
 */
public record PreparedMap(
        AreaLevel level, BoundaryVintage vintage, List<PreparedArea> areas, String borders, List<Inset> insets) {

    /** The width of the drawing plane. */
    public static final int WIDTH = 975;
    /** The height of the drawing plane. */
    public static final int HEIGHT = 640;
    /** The height of the strip along the top of an inset that is kept free for its label. */
    public static final int LABEL_HEIGHT = 12;

    /** What changes when any line or place of the map changes. */
    public String version() {
        return Integer.toHexString(31 * areas.hashCode() + borders.hashCode());
    }

    /**
     * One area ready to draw.
     *
     * @param id its code
     * @param path SVG path data; for a place too small to have a shape, a small diamond that marks it
     * @param x where a symbol or label goes, inside the shape
     * @param y where a symbol or label goes
     * @param marker whether the path only marks the place
     */
    public record PreparedArea(GeoId id, String path, float x, float y, boolean marker) {}

    /**
     * A box around places that are drawn away from where they are. Its uppermost {@link #LABEL_HEIGHT} units are free.
     *
     * @param label whose box it is
     */
    public record Inset(String label, float x, float y, float width, float height) {

        /** Whether a point lies in the box. */
        public boolean holds(float pointX, float pointY) {
            return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
        }
    }
}
