package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;

/**
 * A measure in its wide form: one row for each area of the view, then the nation, and a group of columns for each date that
 * has figures, oldest first. A column is named by measure, date and what it holds: {@code agreements_2025-05-28_value}.
 */
final class WideRows {

    private static final List<String> AREA = List.of("measure", "unit", "geo_level", "geo_id", "geo_name");

    private final ViewExport export;
    private final List<Group> groups;

    /**
     * The wide form of a view.
     *
     * @throws UnanswerableQuery for a view of change or of hot spots, whose columns are not those of one date
     */
    WideRows(ViewExport export) {
        if (!export.rows().columns().equals(LongRows.COLUMNS)) {
            throw new UnanswerableQuery(
                    "The wide form has the values of all dates side by side; leave change and layer out.");
        }
        this.export = export;
        this.groups = export.maps().listAnswers(export.table()).stream()
                .map(Group::of)
                .toList();
    }

    /** The columns of one date. */
    private record Group(
            MeasureTable table, Map<GeoId, AreaValue> areas, TableWording wording, boolean divided, boolean span) {

        static Group of(MeasureTable table) {
            Map<GeoId, AreaValue> areas = new HashMap<>();
            table.areas().forEach(area -> areas.put(area.id(), area));
            areas.put(table.nation().id(), table.nation());
            boolean divided = table.nation().value() instanceof Value.Observed nation && !nation.isCount();
            return new Group(
                    table,
                    areas,
                    new TableWording(table),
                    divided,
                    !table.period().isDay());
        }

        List<String> columns() {
            String name = table.measure().id() + "_" + table.asOf() + "_";
            List<String> columns = new ArrayList<>(List.of(name + "value", name + "value_flag"));
            if (divided) {
                columns.add(name + "numerator");
                columns.add(name + "denominator");
            }
            if (span) {
                columns.add(name + "period_start");
            }
            columns.add(name + "snapshot_id");
            return columns;
        }

        List<String> cells(GeoId id) {
            AreaValue area = areas.get(id);
            Value.Observed observed = area != null && area.value() instanceof Value.Observed seen ? seen : null;
            List<String> cells = new ArrayList<>();
            cells.add(observed == null ? "" : wording.plain(observed));
            cells.add(area == null ? "no_data" : LongRows.flag(table, area));
            if (divided) {
                cells.add(observed == null ? "" : Long.toString(observed.numerator()));
                cells.add(observed == null ? "" : Long.toString(observed.denominator()));
            }
            if (span) {
                cells.add(table.period().start().toString());
            }
            cells.add(table.provenance().snapshot().toString());
            return cells;
        }
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>(AREA);
        groups.forEach(group -> columns.addAll(group.columns()));
        return columns;
    }

    List<List<String>> list() {
        MeasureTable table = export.table();
        List<List<String>> rows = new ArrayList<>();
        for (AreaValue area : export.rows().areas()) {
            List<String> row = new ArrayList<>(List.of(
                    table.measure().id().name(),
                    table.unit(),
                    area.id().level().word(),
                    area.id().code(),
                    Wording.placeName(area)));
            groups.forEach(group -> row.addAll(group.cells(area.id())));
            rows.add(row);
        }
        return rows;
    }

    /** The first and the last date: {@code 2025-01-04_2026-05-18}. */
    String dates() {
        String last = groups.getLast().table().asOf().toString();
        return groups.size() == 1 ? last : groups.getFirst().table().asOf() + "_" + last;
    }
}
