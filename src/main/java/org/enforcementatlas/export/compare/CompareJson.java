package org.enforcementatlas.export.compare;

import java.util.List;
import org.enforcementatlas.export.JsonTable;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.ColumnText;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A comparison as JSON: what its columns are and where they came from, its groups, its notes, then the lines of the long form. */
final class CompareJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CompareJson() {}

    /** The comparison; numbers are numbers, what is empty in the long form is null. */
    static String of(Comparison comparison) {
        ObjectNode root = JSON.createObjectNode();
        root.put("title", ComparisonWording.title(comparison));
        root.put("benchmark", comparison.query().benchmark().word());
        ComparisonWording.dates(comparison).forEach(root.withArray("dates")::add);
        root.put("formation", ComparisonWording.formation(comparison));
        root.put("synthetic", comparison.synthetic());
        comparison
                .columns()
                .forEach(column -> putColumn(root.withArray("columns").addObject(), column));
        comparison.rows().stream()
                .map(row -> row.place())
                .filter(ComparedPlace::isGroup)
                .forEach(group -> putGroup(root.withArray("groups").addObject(), group));
        new CellNotes(comparison).list().forEach(root.withArray("notes")::add);
        for (List<String> line : new CompareRows(comparison).list()) {
            ObjectNode node = root.withArray("rows").addObject();
            for (int i = 0; i < line.size(); i++) {
                JsonTable.put(node, CompareRows.COLUMNS.get(i), line.get(i));
            }
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void putColumn(ObjectNode node, ComparedColumn column) {
        MeasureTable table = column.table();
        node.put("column", column.number());
        node.put("asked", ColumnText.write(column.asked()));
        node.put("title", Wording.title(table));
        node.put("unit", table.unit());
        node.put("when", Wording.when(table));
        node.put("period", ComparisonWording.period(column));
        node.put("denominator", ComparisonWording.denominator(column));
        node.put("source", table.provenance().source());
        node.put("source_file", table.provenance().fileName());
        node.put("source_sha256", table.provenance().sha256());
        node.put("snapshot_id", table.provenance().snapshot().number());
        node.put("synthetic", table.provenance().synthetic());
    }

    private static void putGroup(ObjectNode node, ComparedPlace group) {
        node.put("word", group.word());
        node.put("name", group.name());
        node.put("members", group.memberCodes());
    }
}
