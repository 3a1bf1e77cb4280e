package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PlacesAboveZero;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * A table in its long form: one row for each area in code order, then the nation. Names and order of the columns are a
 * promise.
 */
public final class LongRows {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "measure",
            "unit",
            "geo_level",
            "geo_id",
            "geo_name",
            "period_start",
            "period_end",
            "as_of",
            "numerator",
            "denominator",
            "denominator_source",
            "value",
            "value_flag",
            "rank",
            "rank_of",
            "snapshot_id",
            "source",
            "note",
            "corrected",
            "denominator_moe");

    private final MeasureTable table;
    private final TableWording wording;
    private final Set<GeoId> only;
    private final LayerColumns layer;

    /**
     * The rows of a table.
     *
     * @param table the table
     * @param layer columns that stand after the promised ones
     * @param only the areas that are wanted, or none for all of them; the nation is always there
     */
    public LongRows(MeasureTable table, LayerColumns layer, Set<GeoId> only) {
        this.layer = layer;
        this.table = table;
        this.wording = new TableWording(table);
        this.only = Set.copyOf(only);
    }

    /** The rows of a table whose values are shown. */
    public LongRows(MeasureTable table, Set<GeoId> only) {
        this(table, LayerColumns.NONE, only);
    }

    /** The names of the columns: the promised ones, then those of the layer. */
    public List<String> columns() {
        return Stream.concat(COLUMNS.stream(), layer.names().stream()).toList();
    }

    /** The cells of every row, as text. */
    public List<List<String>> list() {
        return areas().stream().map(this::layered).toList();
    }

    /** The areas that have a row, the nation last. */
    List<AreaValue> areas() {
        List<AreaValue> areas = new ArrayList<>();
        for (AreaValue area : table.areas()) {
            if (only.isEmpty() || only.contains(area.id())) {
                areas.add(area);
            }
        }
        areas.add(table.nation());
        return areas;
    }

    private List<String> layered(AreaValue area) {
        return Stream.concat(row(area).stream(), layer.of(area.id()).stream()).toList();
    }

    private List<String> row(AreaValue area) {
        Provenance from = table.provenance();
        Value.Observed observed = area.value() instanceof Value.Observed seen ? seen : null;
        String denominator = denominator(observed);
        String below = from.denominatorSource() == null || denominator.isEmpty() ? "" : from.denominatorSource();
        return List.of(
                table.measure().id().name(),
                table.unit(),
                area.id().level().word(),
                area.id().code(),
                Wording.placeName(area),
                table.period().start().toString(),
                table.period().end().toString(),
                table.asOf().toString(),
                numerator(observed),
                denominator,
                below,
                observed == null ? "" : wording.plain(observed),
                flag(table, area),
                text(area.rank()),
                area.rank().isPresent() ? Integer.toString(table.rankOf()) : "",
                from.snapshot().toString(),
                from.source(),
                note(area),
                text(area.corrected() == 0 ? OptionalInt.empty() : OptionalInt.of(area.corrected())),
                area.margin() == null || denominator.isEmpty()
                        ? ""
                        : Long.toString(area.margin().error()));
    }

    /** Of a change both are empty: it has those of two dates, which its layer tells. */
    private String numerator(Value.@Nullable Observed observed) {
        return observed == null || table.change() != null ? "" : Long.toString(observed.numerator());
    }

    private String denominator(Value.@Nullable Observed observed) {
        return observed == null || observed.isCount() || table.change() != null
                ? ""
                : Long.toString(observed.denominator());
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    /** Empty, or why a value is missing or to be handled with care. An absence is told before anything else. */
    static String flag(MeasureTable table, AreaValue area) {
        if (table.change() != null && table.change().note(area.id()).isWithheld()) {
            return "unstable";
        }
        if (area.value() instanceof Value.Absent absent) {
            return absent.reason().word();
        }
        if (table.provenance().synthetic()) {
            return "synthetic";
        }
        return area.unstable() ? "unstable" : "";
    }

    private String note(AreaValue area) {
        String where = area.id().equals(GeoId.US) ? PlacesAboveZero.of(table) : "";
        String reason = Wording.reason(table, area);
        boolean unstable = area.unstable() && area.value() instanceof Value.Observed;
        String note = (reason.isEmpty() ? "" : "Not applicable: " + reason + ". ")
                + (unstable ? Wording.sentenceOf(Wording.unstable(area)) + " " : "")
                + (where.isEmpty() ? "" : "Above zero in " + where + ". ")
                + table.provenance().note();
        return table.provenance().synthetic() && !note.contains("SYNTHETIC")
                ? ("SYNTHETIC. " + note).strip()
                : note.strip();
    }
}
