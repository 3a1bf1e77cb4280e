package org.enforcementatlas.render;

import java.util.List;
import java.util.Locale;
import org.enforcementatlas.geo.PathBounds;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * How much larger than usual a map is drawn, and where: the whole country, or one state that fills the plane.
 *
 * @param scale how many times larger
 * @param dx units to the right after scaling
 * @param dy units down after scaling
 */
record Zoom(double scale, double dx, double dy) {

    private static final double MARGIN = 24;
    private static final double MOST = 14;
    private static final Zoom NONE = new Zoom(1, 0, 0);

    /** The shapes that are drawn of a map: all, or those of one state. */
    static PreparedMap cut(PreparedMap whole, @Nullable GeoId state) {
        if (state == null) {
            return whole;
        }
        List<PreparedMap.PreparedArea> inside = whole.areas().stream()
                .filter(area -> area.id().state().equals(state))
                .toList();
        return new PreparedMap(whole.level(), whole.vintage(), inside, "", List.of());
    }

    /** The zoom at which a map fills the plane, which is none for the whole country. */
    static Zoom to(PreparedMap map, boolean whole) {
        if (whole || map.areas().isEmpty()) {
            return NONE;
        }
        PathBounds box = PathBounds.of(map.areas());
        double wide = Math.max(1, box.right() - box.left());
        double high = Math.max(1, box.bottom() - box.top());
        double scale = Math.min(
                MOST, Math.min((PreparedMap.WIDTH - 2 * MARGIN) / wide, (PreparedMap.HEIGHT - 2 * MARGIN) / high));
        return new Zoom(
                scale,
                PreparedMap.WIDTH / 2.0 - scale * (box.left() + box.right()) / 2,
                PreparedMap.HEIGHT / 2.0 - scale * (box.top() + box.bottom()) / 2);
    }

    boolean isNone() {
        return scale == 1;
    }

    /** As the attribute of a group. */
    String transform() {
        return String.format(Locale.ROOT, "translate(%.2f,%.2f) scale(%.4f)", dx, dy, scale);
    }

    /** A width that is not to grow with the map. */
    String steady(double width) {
        return String.format(Locale.ROOT, "%.3f", width / scale).replaceAll("\\.?0+$", "");
    }
}
