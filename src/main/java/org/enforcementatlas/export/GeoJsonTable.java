package org.enforcementatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.geo.AreaGeometry;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A view as GeoJSON (RFC 7946): one feature for each row of the long form, whose columns are its properties. An area without a
 * shape has a null geometry and is not left out; so has the nation, which is the last feature.
 */
final class GeoJsonTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJsonTable() {}

    static String of(ViewExport export) {
        MeasureTable table = export.table();
        ObjectNode head = JSON.createObjectNode();
        head.put("type", "FeatureCollection");
        head.put("title", Wording.title(table));
        head.put("subtitle", Wording.subtitle(table));
        head.put("source", table.provenance().source());
        head.put("snapshot_id", table.provenance().snapshot().number());
        head.put("synthetic", table.provenance().synthetic());
        head.put("view", export.link());
        JsonTable.addCitation(head, export.citation());
        LongRows rows = export.rows();
        List<String> columns = rows.columns();
        AreaGeometry shapes = AreaGeometry.bundled(table.query().level());
        String features =
                rows.list().stream().map(row -> feature(columns, row, shapes)).collect(Collectors.joining(",\n"));
        String open = JSON.writeValueAsString(head);
        return open.substring(0, open.length() - 1) + ",\"features\":[\n" + features + "\n]}\n";
    }

    private static String feature(List<String> columns, List<String> row, AreaGeometry shapes) {
        String code = row.get(columns.indexOf("geo_id"));
        ObjectNode feature = JSON.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", code);
        ObjectNode properties = feature.putObject("properties");
        for (int i = 0; i < row.size(); i++) {
            JsonTable.put(properties, columns.get(i), row.get(i));
        }
        shapes.find(new GeoId(code))
                .ifPresentOrElse(
                        shape -> feature.putRawValue("geometry", new RawValue(shape)),
                        () -> feature.putNull("geometry"));
        return JSON.writeValueAsString(feature);
    }
}
