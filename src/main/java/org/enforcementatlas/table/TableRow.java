package org.enforcementatlas.table;

import java.util.List;

/**
 * One row of a file, as text.
 *
 * @param number the row's number as a spreadsheet shows it, from 1; blank and hidden rows are numbered too
 * @param cells the cells, untouched; short rows are not padded
 * @param links the hyperlink of each cell, an empty string where there is none; an empty list where the format has none
 */
public record TableRow(int number, List<String> cells, List<String> links) {

    /** The text of a cell, empty beyond the row's end. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The hyperlink of a cell, empty where there is none. */
    public String link(int column) {
        return column >= 0 && column < links.size() ? links.get(column) : "";
    }

    /** Whether no cell holds anything but blanks. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\u00a0' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}
