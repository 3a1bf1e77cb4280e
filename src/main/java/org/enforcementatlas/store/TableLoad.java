package org.enforcementatlas.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.access.RefusedAct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a table with what {@link TableDump} wrote.
 *
 * @param connection the transaction
 * @param table the table as it is here
 * @param from the table as the backup has it
 */
record TableLoad(Connection connection, TableShape table, BackupManifest.Table from) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int BATCH = 1_000;

    /** Inserts all rows. */
    void fill(InputStream lines) throws SQLException, IOException {
        List<TableShape.Column> columns = columns();
        long rows = 0;
        try (PreparedStatement insert = connection.prepareStatement(insert(columns));
                BufferedReader cells = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String line = cells.readLine(); line != null; line = cells.readLine()) {
                JsonNode row = JSON.readTree(line);
                for (int index = 0; index < columns.size(); index++) {
                    insert.setObject(index + 1, columns.get(index).type().read(row.get(index)));
                }
                insert.addBatch();
                rows++;
                if (rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        if (rows != from.rows()) {
            throw new RefusedAct("The backup's table " + from.name() + " has " + rows + " rows where its manifest says "
                    + from.rows() + "; use another backup.");
        }
    }

    /** Lets the database count on from what is there. On H2 this ends the transaction. */
    static void countOn(Connection connection, TableShape table) throws SQLException {
        for (TableShape.Column column : table.columns()) {
            if (column.counted()) {
                String name = TableShape.quoted(column.name());
                String of = TableShape.quoted(table.name());
                try (Statement statement = connection.createStatement()) {
                    long next;
                    try (ResultSet most = statement.executeQuery("SELECT MAX(" + name + ") FROM " + of)) {
                        next = most.next() ? most.getLong(1) + 1 : 1;
                    }
                    statement.execute("ALTER TABLE " + of + " ALTER COLUMN " + name + " RESTART WITH " + next);
                }
            }
        }
    }

    private String insert(List<TableShape.Column> columns) {
        boolean counted = columns.stream().anyMatch(TableShape.Column::counted);
        return "INSERT INTO " + TableShape.quoted(table.name())
                + columns.stream()
                        .map(column -> TableShape.quoted(column.name()))
                        .collect(Collectors.joining(", ", " (", ")"))
                + (counted ? " OVERRIDING SYSTEM VALUE" : "")
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", " VALUES (", ")"));
    }

    private List<TableShape.Column> columns() {
        List<TableShape.Column> columns = new ArrayList<>();
        for (String name : from.columns()) {
            columns.add(table.columns().stream()
                    .filter(column -> column.lowerName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RefusedAct("The backup has a column " + from.name() + "." + name
                            + " that this version does not know; use the version that wrote it.")));
        }
        return columns;
    }
}
