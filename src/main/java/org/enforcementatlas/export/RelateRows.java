package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.relate.Cell;
import org.enforcementatlas.choropleth.relate.Pair;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.table.DelimitedText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two measures side by side: one row for each area in code order, then the nation. Names and order of the columns are a
 * promise; the third measure's are empty where none colours the points.
 */
public final class RelateRows {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<String> OF_MEASURE = List.of(
            "measure",
            "unit",
            "period_start",
            "period_end",
            "as_of",
            "numerator",
            "denominator",
            "value",
            "value_flag",
            "class",
            "snapshot_id",
            "source",
            "note");

    private static final List<String> AXES = List.of("x", "y", "colour");

    /** The columns, in order. */
    public static final List<String> COLUMNS = Stream.concat(
                    Stream.of("geo_level", "geo_id", "geo_name"),
                    AXES.stream().flatMap(axis -> OF_MEASURE.stream().map(name -> axis + "_" + name)))
            .toList();

    private final Related related;

    /** The rows of an answer. */
    public RelateRows(Related related) {
        this.related = related;
    }

    /** The cells of every row, as text. */
    public List<List<String>> list() {
        List<List<String>> rows = new ArrayList<>();
        related.pairs().forEach(pair -> rows.add(row(pair)));
        rows.add(row(new Pair(related.x().nation(), related.y().nation(), null)));
        return rows;
    }

    /** The rows as comma-separated text. */
    public String csv() {
        return DelimitedText.of(COLUMNS, CsvTable.inert(list()));
    }

    /** The rows as JSON, with how strongly the two go together; what is empty is null. */
    public String json(String title, String sentence) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", title);
        root.put("sentence", sentence);
        ObjectNode association = root.putObject("association");
        association.put("n", related.association().n());
        related.association().pearson().ifPresent(r -> association.put("pearson_r", r));
        related.association().spearman().ifPresent(rho -> association.put("spearman_rho", rho));
        root.put("synthetic", related.synthetic());
        ArrayNode rows = root.putArray("rows");
        list().forEach(row -> addRow(rows.addObject(), row));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void addRow(ObjectNode node, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            JsonTable.put(node, COLUMNS.get(i), row.get(i));
        }
    }

    private List<String> row(Pair pair) {
        Cell cell = pair.cell();
        List<String> row =
                new ArrayList<>(List.of(pair.id().level().word(), pair.id().code(), Wording.placeName(pair.x())));
        row.addAll(measure(related.x(), pair.x(), cell == null ? "" : cell.columnWord()));
        row.addAll(measure(related.y(), pair.y(), cell == null ? "" : cell.rowWord()));
        ClassifiedMap colour = related.colour();
        Optional<AreaValue> third =
                colour == null ? Optional.empty() : colour.table().find(pair.id());
        row.addAll(
                colour == null || third.isEmpty()
                        ? OF_MEASURE.stream().map(name -> "").toList()
                        : measure(colour.table(), third.get(), ""));
        return row;
    }

    private static List<String> measure(MeasureTable table, AreaValue area, String word) {
        Value.Observed observed = area.value() instanceof Value.Observed seen ? seen : null;
        return List.of(
                table.measure().id().name(),
                table.unit(),
                table.period().start().toString(),
                table.period().end().toString(),
                table.asOf().toString(),
                observed == null ? "" : Long.toString(observed.numerator()),
                observed == null || observed.isCount() ? "" : Long.toString(observed.denominator()),
                observed == null ? "" : new TableWording(table).plain(observed),
                LongRows.flag(table, area),
                word,
                table.provenance().snapshot().toString(),
                table.provenance().source(),
                table.provenance().note());
    }
}
