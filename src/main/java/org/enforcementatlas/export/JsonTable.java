package org.enforcementatlas.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A table as JSON: what it is and where it came from, then the rows of the long form. */
public final class JsonTable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Set<String> NUMBERS = Set.of(
            "numerator",
            "denominator",
            "value",
            "rank",
            "rank_of",
            "snapshot_id",
            "corrected",
            "local_moran",
            "p_value",
            "adjusted_p");

    private static final Pattern AXIS = Pattern.compile("^(x|y|colour)_");

    private JsonTable() {}

    /** The table; numbers are numbers, what is empty in the long form is null. */
    public static String of(MeasureTable table, LongRows rows) {
        ObjectNode root = JSON.createObjectNode();
        Provenance from = table.provenance();
        root.put("title", Wording.title(table));
        root.put("subtitle", Wording.subtitle(table));
        root.put("definition", table.measure().meaning().definition());
        root.put("does_not_count", table.measure().meaning().doesNotCount());
        root.put("source", from.source());
        root.put("source_file", from.fileName());
        root.put("source_sha256", from.sha256());
        root.put("imported", from.imported().toString());
        root.put("snapshot_id", from.snapshot().number());
        root.put("synthetic", from.synthetic());
        ArrayNode without = root.putArray("without_place");
        table.noPlace()
                .forEach(bucket ->
                        without.addObject().put("label", bucket.label()).put("count", bucket.count()));
        ArrayNode list = root.putArray("rows");
        List<String> columns = rows.columns();
        rows.list().forEach(row -> addRow(list.addObject(), columns, row));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void addRow(ObjectNode node, List<String> columns, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            put(node, columns.get(i), row.get(i));
        }
    }

    /** Puts a cell under its column's name, which may have an axis before it. */
    static void put(ObjectNode node, String name, String cell) {
        if (!NUMBERS.contains(AXIS.matcher(name).replaceFirst(""))) {
            node.put(name, cell);
        } else if (cell.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, new java.math.BigDecimal(cell));
        }
    }
}
