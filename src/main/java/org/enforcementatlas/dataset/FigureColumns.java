package org.enforcementatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.table.TableRow;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/** The columns of a table of figures by folded name: case, blanks, hyphens and underscores make no difference. */
final class FigureColumns {

    private final Map<String, Integer> byName = new LinkedHashMap<>();
    private final List<String> printed;

    private FigureColumns(TableRow header) throws UnreadableTable {
        printed = header.cells().stream().map(FigureColumns::clean).toList();
        for (int column = 0; column < printed.size(); column++) {
            String name = fold(printed.get(column));
            if (!name.isEmpty() && byName.put(name, column) != null) {
                throw new UnreadableTable(
                        "Two columns are named \"" + printed.get(column) + "\"; name each column once.");
            }
        }
    }

    /** Reads up to the header: the first row that is neither blank nor a comment that begins with #. */
    static FigureColumns readHeader(TableRows rows, RowSink sink) throws UnreadableTable {
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            sink.notData();
            if (!isBlankOrComment(row.get())) {
                return new FigureColumns(row.get());
            }
        }
        throw new UnreadableTable("The file has no header row; send the table with its column names.");
    }

    static boolean isBlankOrComment(TableRow row) {
        return ColumnNames.isBlankOrComment(row);
    }

    /** Whether all these columns are there. */
    boolean has(String... names) {
        for (String name : names) {
            if (!byName.containsKey(fold(name))) {
                return false;
            }
        }
        return true;
    }

    /** The first of these columns that is there. */
    Optional<String> findFirst(String... names) {
        for (String name : names) {
            if (has(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The cell of a row in the column of this name, without outer blanks; empty where there is no such column. */
    String text(TableRow row, String name) {
        return clean(row.cell(byName.getOrDefault(fold(name), -1)));
    }

    /** The column names as printed, in order. */
    List<String> printed() {
        return printed;
    }

    /** How many columns the header has. */
    int size() {
        return printed.size();
    }

    /** Whether a row holds text to the right of the last column. */
    boolean isOverrunBy(TableRow row) {
        for (int column = size(); column < row.cells().size(); column++) {
            if (!clean(row.cell(column)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A cell without byte order mark, no-break and outer blanks. */
    static String clean(String cell) {
        return ColumnNames.clean(cell);
    }

    private static String fold(String name) {
        return ColumnNames.fold(name);
    }
}
