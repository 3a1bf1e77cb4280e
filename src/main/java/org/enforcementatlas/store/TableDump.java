package org.enforcementatlas.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a table as one JSON array for each row, in the order of its key.
 *
 * @param connection a transaction that sees one moment of the database
 * @param table the table
 */
record TableDump(Connection connection, TableShape table) {

    private static final ObjectWriter LINES = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .writer()
            .withRootValueSeparator("\n");

    private static final int FETCH = 5_000;

    /** Writes the rows. */
    BackupManifest.Table write(OutputStream to) throws SQLException, IOException {
        HashedBytes hashed = new HashedBytes(to);
        long rows = 0;
        String order = table.key().isEmpty()
                ? ""
                : " ORDER BY " + table.key().stream().map(TableShape::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                JsonGenerator json = LINES.createGenerator(hashed, JsonEncoding.UTF8)) {
            statement.setFetchSize(FETCH);
            try (ResultSet found = statement.executeQuery(
                    "SELECT " + table.columnList() + " FROM " + TableShape.quoted(table.name()) + order)) {
                while (found.next()) {
                    writeRow(found, json);
                    rows++;
                }
            }
        }
        hashed.flush();
        return new BackupManifest.Table(
                table.lowerName(),
                table.columns().stream().map(TableShape.Column::lowerName).toList(),
                rows,
                hashed.sha256());
    }

    private void writeRow(ResultSet found, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        for (int index = 0; index < table.columns().size(); index++) {
            table.columns().get(index).type().write(found, index + 1, json);
        }
        json.writeEndArray();
    }
}
