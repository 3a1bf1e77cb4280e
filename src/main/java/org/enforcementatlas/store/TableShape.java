package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table as a database describes it. Nothing is known of its meaning, so new tables are backed up without a word here.
 *
 * @param name its name as this database writes it
 * @param columns its columns in their order
 * @param key the columns of its primary key
 * @param parents the tables that its rows refer to, itself left out
 */
record TableShape(String name, List<Column> columns, List<String> key, List<String> parents) {

    private static final String HISTORY = "flyway_schema_history";

    /**
     * A column.
     *
     * @param name its name as this database writes it
     * @param type its kind of value
     * @param counted whether the database counts it up by itself
     */
    record Column(String name, CellType type, boolean counted) {

        String lowerName() {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    String lowerName() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Its columns as a statement names them. */
    String columnList() {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The names of all tables of the schema, as this database writes them, except the history of the schema itself. */
    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** All tables of the schema except the history of the schema itself, each after those that it refers to. */
    static List<TableShape> list(Connection connection) throws SQLException {
        Map<String, TableShape> found = new TreeMap<>();
        for (String name : names(connection)) {
            found.put(name.toLowerCase(Locale.ROOT), describe(connection, name));
        }
        Map<String, TableShape> ordered = new LinkedHashMap<>();
        found.values().forEach(table -> place(table, found, ordered, new ArrayList<>()));
        return List.copyOf(ordered.values());
    }

    private static void place(
            TableShape table, Map<String, TableShape> all, Map<String, TableShape> ordered, List<String> above) {
        if (ordered.containsKey(table.lowerName()) || above.contains(table.lowerName())) {
            return;
        }
        above.add(table.lowerName());
        for (String parent : table.parents()) {
            TableShape before = all.get(parent);
            if (before != null) {
                place(before, all, ordered, above);
            }
        }
        ordered.put(table.lowerName(), table);
    }

    private static TableShape describe(Connection connection, String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = about.getColumns(catalog, schema, escaped(about, table), "%")) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(new Column(
                            rows.getString("COLUMN_NAME"),
                            CellType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")),
                            "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
                }
            }
        }
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet rows = about.getPrimaryKeys(catalog, schema, table)) {
            while (rows.next()) {
                key.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        List<String> parents = new ArrayList<>();
        try (ResultSet rows = about.getImportedKeys(catalog, schema, table)) {
            while (rows.next()) {
                parents.add(rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return new TableShape(table, List.copyOf(columns), List.copyOf(key.values()), List.copyOf(parents));
    }

    private static String escaped(DatabaseMetaData about, String name) throws SQLException {
        String mark = about.getSearchStringEscape();
        return name.replace("_", mark + "_").replace("%", mark + "%");
    }
}
