package org.enforcementatlas.ui.rows;

import java.util.List;
import org.enforcementatlas.export.RowsTable;

/**
 * A column of the page's table of rows. Columns of the files that say nothing in any row are left out, and two that belong
 * together, what was found and what was printed, are one.
 *
 * @param name its name in the files
 * @param head what stands over it
 * @param width how wide it is, in CSS pixels; told, since to measure every cell takes as long as to draw it
 * @param kind how its cells are set and sorted
 */
record ShownColumn(String name, String head, int width, Kind kind) {

    /** How a cell is set and sorted. */
    enum Kind {
        /** Words, or a date in digits, from the left. */
        TEXT,
        /** What the row is about: stays in sight and heads its row. */
        FIXED,
        /** A number that names something. */
        NUMBER,
        /** A number that counts, with its thousands apart. */
        COUNT,
        /** An address, or what is printed instead of one. */
        LINK
    }

    private static final List<ShownColumn> ALL = List.of(
            new ShownColumn("number", "No.", 56, Kind.NUMBER),
            new ShownColumn("state", "State", 56, Kind.TEXT),
            new ShownColumn("agency", "Agency", 226, Kind.FIXED),
            new ShownColumn("county", "County", 140, Kind.TEXT),
            new ShownColumn("type_printed", "Type as printed", 104, Kind.TEXT),
            new ShownColumn("level", "Level as we class it", 112, Kind.TEXT),
            new ShownColumn("model", "Model", 68, Kind.TEXT),
            new ShownColumn("signed", "Signed", 96, Kind.TEXT),
            new ShownColumn("first_listed", "First listed", 96, Kind.TEXT),
            new ShownColumn("last_listed", "Last listed", 96, Kind.TEXT),
            new ShownColumn("listed_before", "Listed before", 130, Kind.TEXT),
            new ShownColumn("agreement", "Agreement", 110, Kind.LINK),
            new ShownColumn("residents", "Residents of the county", 110, Kind.COUNT),
            new ShownColumn("geo_id", "Code", 72, Kind.TEXT),
            new ShownColumn("place", "Place", 230, Kind.FIXED),
            new ShownColumn("series", "Series", 150, Kind.TEXT),
            new ShownColumn("period_start", "From", 96, Kind.TEXT),
            new ShownColumn("period_end", "To", 96, Kind.TEXT),
            new ShownColumn("count", "Count", 110, Kind.COUNT),
            new ShownColumn("value_flag", "Flag", 110, Kind.TEXT),
            new ShownColumn("source_row", "Source row", 76, Kind.NUMBER),
            new ShownColumn("possible_duplicate", "Possible duplicate", 90, Kind.TEXT),
            new ShownColumn("correction", "Correction", 280, Kind.TEXT));

    /** The columns that say something about these rows, in the order of the page. */
    static List<ShownColumn> of(RowsTable table, List<List<String>> rows) {
        boolean oneState = table.behind().area() != null && !table.behind().isNation();
        return ALL.stream()
                .filter(column -> !(oneState && column.name.equals("state")))
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.cell(table, row).isEmpty()))
                .toList();
    }

    /** What stands in a row; empty where the table has no such column. */
    String cell(RowsTable table, List<String> row) {
        String words = raw(table, row, name);
        return name.equals("county") ? county(words, raw(table, row, "county_printed")) : words;
    }

    private static String raw(RowsTable table, List<String> row, String name) {
        int index = table.columns().indexOf(name);
        return index < 0 ? "" : row.get(index);
    }

    /** The county that was found; what is printed instead, where none was. */
    private static String county(String found, String printed) {
        return found.isEmpty() && !printed.isEmpty() ? "– (printed: " + printed + ")" : found;
    }
}
