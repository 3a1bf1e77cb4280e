package org.enforcementatlas.export;

import java.math.BigDecimal;
import java.util.List;
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

    private JsonTable() {}

    /** The table; numbers are numbers, what is empty in the long form is null. */
    static String of(ViewExport export) {
        MeasureTable table = export.table();
        LongRows rows = export.rows();
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
        root.put("view", export.link());
        addCitation(root, export.citation());
        ArrayNode without = root.putArray("without_place");
        table.noPlace()
                .forEach(bucket ->
                        without.addObject().put("label", bucket.label()).put("count", bucket.count()));
        ArrayNode list = root.putArray("rows");
        List<String> columns = rows.columns();
        rows.list().forEach(row -> addRow(list.addObject(), columns, row));
        return JSON.writeValueAsString(root) + "\n";
    }

    /** How the figures are cited, under a name that says so. */
    static void addCitation(ObjectNode root, Citation citation) {
        root.putObject("citation")
                .put("sentence", citation.sentence())
                .put("credit", citation.credit())
                .put("apa", citation.apa())
                .put("chicago", citation.chicago())
                .put("bibtex", citation.bibtex());
    }

    private static void addRow(ObjectNode node, List<String> columns, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            put(node, columns.get(i), row.get(i));
        }
    }

    /** Puts a cell under its column's name, which may have an axis before it. */
    public static void put(ObjectNode node, String name, String cell) {
        if (!ColumnMeaning.of(name).kind().isNumber()) {
            node.put(name, cell);
        } else if (cell.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, new BigDecimal(cell));
        }
    }
}
