package org.enforcementatlas.export.compare;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.export.Citation;
import org.enforcementatlas.export.FileColumn;
import org.enforcementatlas.export.Licence;
import org.enforcementatlas.export.PackageText;
import org.enforcementatlas.export.TableResource;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.table.SteadyZip;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison as a file of files: the long and the wide form as text, what they are in the form of a Data Package
 * (Frictionless, version 2, which readers of version 1 understand too), the same for people, and what may be done with it.
 */
final class ComparePackage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CompareExport export;
    private final Comparison comparison;
    private final TableResource cells;
    private final TableResource wide;

    private ComparePackage(CompareExport export) {
        this.export = export;
        this.comparison = export.comparison();
        this.cells = new TableResource(
                "data",
                CompareCsv.ofLong(export),
                CompareRows.COLUMNS.stream().map(FileColumn::of).toList(),
                List.of("row", "geo_id", "column"));
        this.wide = new TableResource(
                "data_wide",
                CompareCsv.ofWide(export),
                new CompareWide(comparison).fileColumns(),
                List.of("row", "geo_id"));
    }

    static byte[] of(CompareExport export) {
        ComparePackage made = new ComparePackage(export);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", text(made.readme()));
        files.put(made.cells.path(), made.cells.bytes());
        files.put(made.wide.path(), made.wide.bytes());
        files.put("datapackage.json", text(made.descriptor()));
        files.put("LICENCE.txt", Licence.file());
        return SteadyZip.of(files);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private String title() {
        return (comparison.synthetic() ? "SYNTHETIC: " : "") + ComparisonWording.title(comparison);
    }

    private String descriptor() {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.put("profile", "tabular-data-package");
        root.put("name", export.fileName("").toLowerCase(Locale.ROOT));
        root.put("title", title());
        root.put("description", ComparisonWording.subtitle(comparison));
        root.put("created", export.made().toString());
        if (!export.site().isEmpty()) {
            root.put("homepage", export.link());
        }
        root.put("synthetic", comparison.synthetic());
        root.put("view", export.link());
        ArrayNode columns = root.putArray("columns");
        comparison.columns().forEach(column -> describe(columns.addObject(), column));
        ArrayNode sources = root.putArray("sources");
        CompareNotes.bySource(comparison)
                .forEach(shared -> describe(sources, shared.getFirst().table().provenance()));
        Licence.describe(root);
        ArrayNode resources = root.putArray("resources");
        cells.describe(resources.addObject());
        wide.describe(resources.addObject());
        return JSON.writeValueAsString(root) + "\n";
    }

    private void describe(ObjectNode node, ComparedColumn column) {
        MeasureTable table = column.table();
        node.put("column", column.number());
        node.put("name", CompareWide.head(column));
        node.put("title", Wording.title(table));
        node.put("unit", table.unit());
        node.put("as_of", table.asOf().toString());
        node.put("snapshot_id", table.provenance().snapshot().number());
        node.put("source_file", table.provenance().fileName());
        node.put("source_sha256", table.provenance().sha256());
        node.put("apa", Citation.of(table, table.nation(), export.link()).apa());
    }

    private static void describe(ArrayNode sources, Provenance from) {
        sources.addObject().put("title", from.source());
        String denominator = from.denominatorSource();
        if (denominator != null) {
            sources.addObject().put("title", denominator);
        }
    }

    private String readme() {
        return "# " + title() + "\n\n" + ComparisonWording.subtitle(comparison) + "\n\n"
                + "- `data.csv`: the long form, " + Wording.count(export.cellCount())
                + " rows, one for each value, comma-separated, UTF-8\n"
                + "- `data_wide.csv`: the wide form, " + Wording.count(export.rowCount())
                + " rows, one for each place, as the page has them\n"
                + "- `datapackage.json`: columns, types, sources and the hashes of both, as a Data Package\n"
                + "- `LICENCE.txt`: what may be done with it\n\n"
                + PackageText.section("What the figures are", CompareNotes.meaning(export))
                + PackageText.section("Where they come from, and how to cite them", CompareNotes.sources(export))
                + PackageText.columns("Columns of data.csv", cells.columns())
                + PackageText.columns("Columns of data_wide.csv", wide.columns());
    }
}
