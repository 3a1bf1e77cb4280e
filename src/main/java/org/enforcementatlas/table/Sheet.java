package org.enforcementatlas.table;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name its name
 * @param stamp what stands above the head, for what nobody may overlook; empty for nothing
 * @param columns its columns
 * @param rows the cells of its rows as text; an empty one stays empty
 */
public record Sheet(String name, String stamp, List<SheetColumn> columns, List<List<String>> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a row has not one cell for each column
     */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of the sheet " + name + " has " + row.size()
                        + " cells; it has " + columns.size() + " columns.");
            }
        }
    }
}
