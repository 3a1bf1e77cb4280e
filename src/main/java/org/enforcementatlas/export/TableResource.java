package org.enforcementatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enforcementatlas.ingest.Sha256;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of comma-separated text in a Data Package, described for programs.
 *
 * @param name its name in the description
 * @param text its text
 * @param columns its columns
 * @param key the columns that no two rows share
 */
public record TableResource(String name, String text, List<FileColumn> columns, List<String> key) {

    /** Copies the lists. */
    public TableResource {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Its text as bytes. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The name of its file. */
    public String path() {
        return name + ".csv";
    }

    /** Puts what is to be known of it. */
    public void describe(ObjectNode resource) {
        resource.put("name", name);
        resource.put("type", "table");
        resource.put("profile", "tabular-data-resource");
        resource.put("path", path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes().length);
        resource.put("hash", "sha256:" + Sha256.of(bytes()));
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (FileColumn column : columns) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.meaning().kind().schema())
                    .put("description", column.meaning().words());
        }
        schema.putArray("missingValues").add("");
        key.forEach(schema.putArray("primaryKey")::add);
    }
}
