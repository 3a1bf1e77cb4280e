package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.HotSpots;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
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

    private static final List<String> OF_CHANGE = List.of(
            "change_from",
            "from_value",
            "from_numerator",
            "from_denominator",
            "to_value",
            "to_numerator",
            "to_denominator",
            "change_note",
            "from_snapshot_id");

    /** Copies the lists. */
    public LayerColumns {
        names = List.copyOf(names);
        cells = Map.copyOf(cells);
    }

    /** The columns of hot spots; none where there are none. */
    private static LayerColumns of(@Nullable HotSpots spots) {
        if (spots == null) {
            return NONE;
        }
        Map<GeoId, List<String>> cells = new HashMap<>();
        spots.spots().forEach((area, spot) -> cells.put(area, cells(spot)));
        return new LayerColumns(OF_HOT_SPOTS, cells);
    }

    /** The columns of a table: those of change where it tells change, else those of hot spots, if any. */
    public static LayerColumns of(MeasureTable table, @Nullable HotSpots spots) {
        Change change = table.change();
        return change == null ? of(spots) : of(change);
    }

    private static LayerColumns of(Change change) {
        TableWording before = new TableWording(change.before());
        TableWording after = new TableWording(change.after());
        Map<GeoId, List<String>> cells = new HashMap<>();
        change.steps().forEach((area, step) -> {
            List<String> row = new ArrayList<>(List.of(change.before().asOf().toString()));
            row.addAll(value(before, step.before()));
            row.addAll(value(after, step.after()));
            row.add(step.note().words());
            row.add(change.before().provenance().snapshot().toString());
            cells.put(area, List.copyOf(row));
        });
        return new LayerColumns(OF_CHANGE, cells);
    }

    private static List<String> value(TableWording wording, AreaValue area) {
        return area.value() instanceof Value.Observed observed
                ? List.of(
                        wording.plain(observed),
                        Long.toString(observed.numerator()),
                        observed.isCount() ? "" : Long.toString(observed.denominator()))
                : List.of("", "", "");
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
