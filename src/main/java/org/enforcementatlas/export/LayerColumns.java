package org.enforcementatlas.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.HotSpots;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.pattern.Moran;
import org.jspecify.annotations.Nullable;

/**
 * What a layer tells of each area beside its value: columns that stand after those of the long form, and only where the layer
 * is asked for.
 *
 * @param names the names of the columns
 * @param cells the cells of the areas that have some
 */
public record LayerColumns(List<String> names, Map<GeoId, List<String>> cells) {

    /** No columns: the values themselves. */
    public static final LayerColumns NONE = new LayerColumns(List.of(), Map.of());

    private static final List<String> OF_HOT_SPOTS = List.of("hot_spot", "local_moran", "p_value", "adjusted_p");

    /** Copies the lists. */
    public LayerColumns {
        names = List.copyOf(names);
        cells = Map.copyOf(cells);
    }

    /** The columns of hot spots; none where there are none. */
    public static LayerColumns of(@Nullable HotSpots spots) {
        if (spots == null) {
            return NONE;
        }
        Map<GeoId, List<String>> cells = new HashMap<>();
        spots.spots().forEach((area, spot) -> cells.put(area, cells(spot)));
        return new LayerColumns(OF_HOT_SPOTS, cells);
    }

    private static List<String> cells(HotSpots.Spot spot) {
        Moran.Local local = spot.local();
        return local == null
                ? List.of(spot.kind().word(), "", "", "")
                : List.of(
                        spot.kind().word(),
                        String.format(Locale.ROOT, "%.6f", local.statistic()),
                        String.format(Locale.ROOT, "%.4f", local.p()),
                        String.format(Locale.ROOT, "%.6f", local.adjusted()));
    }

    /** The cells of an area; empty ones where there is nothing to tell. */
    List<String> of(GeoId area) {
        List<String> found = cells.get(area);
        return found == null ? names.stream().map(name -> "").toList() : found;
    }
}
