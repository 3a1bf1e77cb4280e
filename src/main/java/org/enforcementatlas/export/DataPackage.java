package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.table.SteadyZip;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view as a file of files: the rows as text, what they are in the form of a Data Package (Frictionless, version 2, which
 * readers of version 1 understand too), the same for people, and what may be done with it.
 */
final class DataPackage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0";

    private final ViewExport export;
    private final MeasureTable table;
    private final LongRows rows;
    private final byte[] data;

    private DataPackage(ViewExport export) {
        this.export = export;
        this.table = export.table();
        this.rows = export.rows();
        this.data = DataFormat.CSV.write(export);
    }

    static byte[] of(ViewExport export) {
        DataPackage made = new DataPackage(export);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", text(made.readme()));
        files.put("data.csv", made.data);
        files.put("datapackage.json", text(made.descriptor()));
        files.put("LICENCE.txt", text(ViewNotes.LICENCE + "\n" + APACHE + "\n"));
        return SteadyZip.of(files);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private String descriptor() {
        ObjectNode root = JSON.createObjectNode();
        Provenance from = table.provenance();
        String name = export.fileName("").replaceFirst("\\.$", "");
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("profile", "tabular-data-package");
        root.put("name", name.toLowerCase(Locale.ROOT));
        root.put("title", (from.synthetic() ? "SYNTHETIC: " : "") + Wording.title(table));
        root.put(
                "description",
                Wording.subtitle(table) + ". " + table.measure().meaning().definition());
        root.put("version", "snapshot-" + from.snapshot());
        root.put("created", from.imported().toString());
        if (!export.site().isEmpty()) {
            root.put("homepage", export.link());
        }
        root.put("synthetic", from.synthetic());
        root.put("view", export.link());
        root.put("source_file", from.fileName());
        root.put("source_sha256", from.sha256());
        JsonTable.addCitation(root, export.citation());
        addSources(root.putArray("sources"), from);
        root.putArray("licenses")
                .addObject()
                .put("name", "Apache-2.0")
                .put("path", APACHE)
                .put("title", "Apache License 2.0, for the compilation; see LICENCE.txt");
        addResource(root.putArray("resources").addObject());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void addSources(ArrayNode sources, Provenance from) {
        sources.addObject().put("title", from.source());
        String denominator = from.denominatorSource();
        if (denominator != null) {
            sources.addObject().put("title", denominator);
        }
    }

    private void addResource(ObjectNode resource) {
        resource.put("name", "data");
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("path", "data.csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", data.length);
        resource.put("hash", "sha256:" + Sha256.of(data));
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (String column : rows.columns()) {
            ColumnMeaning meaning = ColumnMeaning.of(column);
            fields.addObject()
                    .put("name", column)
                    .put("type", type(meaning.kind()))
                    .put("description", meaning.words());
        }
        schema.putArray("missingValues").add("");
        schema.putArray("primaryKey").add("geo_id");
    }

    private static String type(ColumnMeaning.Kind kind) {
        return switch (kind) {
            case TEXT, CODE -> "string";
            case WHOLE -> "integer";
            case NUMBER -> "number";
            case DAY -> "date";
        };
    }

    private String readme() {
        return "# " + (table.provenance().synthetic() ? "SYNTHETIC: " : "") + Wording.title(table) + "\n\n"
                + Wording.subtitle(table) + ".\n\n"
                + "- `data.csv`: " + Wording.count(rows.areas().size()) + " rows, comma-separated, UTF-8\n"
                + "- `datapackage.json`: columns, types, sources and the hash of `data.csv`, as a Data Package\n"
                + "- `LICENCE.txt`: what may be done with it\n\n"
                + section("What the figures are", ViewNotes.meaning(export))
                + section("Where they come from, and how to cite them", ViewNotes.sources(export))
                + section(
                        "Columns of data.csv",
                        rows.columns().stream()
                                .map(column -> new Note(
                                        "`" + column + "`",
                                        ColumnMeaning.of(column).words()))
                                .toList());
    }

    private static String section(String title, List<Note> notes) {
        return "## " + title + "\n\n" + notes.stream().map(DataPackage::line).collect(Collectors.joining()) + "\n";
    }

    private static String line(Note note) {
        return note.words().contains("\n")
                ? "- **" + note.name() + "**\n\n```\n" + note.words() + "\n```\n\n"
                : "- **" + note.name() + "**: " + note.words() + "\n";
    }
}
