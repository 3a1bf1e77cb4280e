package org.enforcementatlas.table;

/**
 * A column of a sheet to be written.
 *
 * @param name what stands in its head
 * @param kind what its cells are
 */
public record SheetColumn(String name, Kind kind) {

    /** What the cells of a column are. */
    public enum Kind {
        /** Text as it is. */
        TEXT,
        /** Text in sentences, which may take several lines. */
        PROSE,
        /** Text that looks like a number and must stay text, like the code 06. */
        CODE,
        /** A number, shown with the decimals that it is written with. */
        NUMBER,
        /** A day, written as {@code yyyy-MM-dd}. */
        DAY
    }
}
