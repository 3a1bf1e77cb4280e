package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final ViewExport export;
    private final MeasureTable table;
    private final TableResource data;

    private DataPackage(ViewExport export) {
        this.export = export;
        this.table = export.table();
        this.data = new TableResource(
                "data",
                CsvTable.of(export.rows()),
                export.rows().columns().stream().map(FileColumn::of).toList(),
                List.of("geo_id"));
    }

    static byte[] of(ViewExport export) {
        DataPackage made = new DataPackage(export);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", text(made.readme()));
        files.put(made.data.path(), made.data.bytes());
        files.put("datapackage.json", text(made.descriptor()));
        files.put("LICENCE.txt", Licence.file());
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
        Licence.describe(root);
        data.describe(root.putArray("resources").addObject());
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void addSources(ArrayNode sources, Provenance from) {
        sources.addObject().put("title", from.source());
        String denominator = from.denominatorSource();
        if (denominator != null) {
            sources.addObject().put("title", denominator);
        }
    }

    private String readme() {
        return "# " + (table.provenance().synthetic() ? "SYNTHETIC: " : "") + Wording.title(table) + "\n\n"
                + Wording.subtitle(table) + ".\n\n"
                + "- `data.csv`: " + Wording.count(export.rowCount()) + " rows, comma-separated, UTF-8\n"
                + "- `datapackage.json`: columns, types, sources and the hash of `data.csv`, as a Data Package\n"
                + "- `LICENCE.txt`: what may be done with it\n\n"
                + PackageText.section("What the figures are", ViewNotes.meaning(export))
                + PackageText.section("Where they come from, and how to cite them", ViewNotes.sources(export))
                + PackageText.columns("Columns of data.csv", data.columns());
    }
}
