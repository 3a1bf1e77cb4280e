package org.enforcementatlas.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.enforcementatlas.dataset.ColumnRole;
import org.enforcementatlas.dataset.DateStyle;
import org.enforcementatlas.dataset.Recognition;
import org.enforcementatlas.ingest.ColumnMapping;
import org.enforcementatlas.ingest.ImportPreview;
import org.enforcementatlas.table.FileFormat;
import org.enforcementatlas.table.TableRow;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A preview as lines for people and as JSON for machines. */
final class PreviewText {

    private static final int ROWS = 5;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PreviewText() {}

    /** Format, columns and the first rows. */
    static String lines(ImportPreview preview) {
        Recognition recognition = preview.recognition();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s; header in row %d; read as %s%n",
                preview.file().format().words(),
                recognition.headerRow(),
                recognition.layout().name()));
        for (Recognition.Column column : recognition.columns()) {
            String role = column.findRole()
                    .orElse(column.findProposal().map(name -> name + "?").orElse("-"));
            text.append(String.format(
                    Locale.ROOT,
                    "  %-28s → %-24s %s%s%n",
                    column.printed().strip(),
                    role,
                    column.ground(),
                    column.findDates().map(dates -> "; dates: " + dates.words()).orElse("")));
        }
        recognition
                .missing()
                .forEach(role -> text.append(String.format(
                        Locale.ROOT, "  %-28s → %-24s missing but required: %s%n", "", role.name(), role.holds())));
        preview.file().rows().stream()
                .limit(ROWS)
                .forEach(row -> text.append(
                        String.format(Locale.ROOT, "%5d  %s%n", row.number(), String.join(" | ", row.cells()))));
        return text.toString();
    }

    /** Everything that is known of the file, with all the rows that are shown. */
    static String json(ImportPreview preview) {
        ObjectNode root = JSON.createObjectNode();
        FileFormat format = preview.file().format();
        root.put("dataset", preview.dataset().name())
                .put("as_of", preview.findAsOf().map(LocalDate::toString).orElse(null));
        root.putObject("format")
                .put("kind", format.kind())
                .put("sheet", format.sheet())
                .put("encoding", format.encoding())
                .put("byte_order_mark", format.byteOrderMark())
                .put("delimiter", format.delimiter())
                .put("line_ends", format.lineEnds());
        Recognition recognition = preview.recognition();
        root.put("header_row", recognition.headerRow())
                .put("layout", recognition.layout().name())
                .put("complete", recognition.isComplete())
                .put("sentence", recognition.sentence())
                .put(
                        "mapped_by",
                        preview.findMapping().map(ColumnMapping::author).orElse(null));
        ArrayNode columns = root.putArray("columns");
        recognition.columns().forEach(column -> put(columns.addObject(), column));
        ArrayNode missing = root.putArray("missing");
        recognition.missing().stream().map(ColumnRole::name).forEach(missing::add);
        ArrayNode rows = root.putArray("rows");
        preview.file().rows().forEach(row -> put(rows.addObject(), row));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, Recognition.Column column) {
        node.put("printed", column.printed())
                .put("role", column.findRole().orElse(null))
                .put("proposal", column.findProposal().orElse(null))
                .put("confidence", column.confidence())
                .put("ground", column.ground())
                .put("dates", column.findDates().map(DateStyle::words).orElse(null));
    }

    private static void put(ObjectNode node, TableRow row) {
        ArrayNode cells = node.put("row", row.number()).putArray("cells");
        row.cells().forEach(cells::add);
    }
}
