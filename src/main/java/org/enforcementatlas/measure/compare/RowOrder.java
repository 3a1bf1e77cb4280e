package org.enforcementatlas.measure.compare;

/**
 * What rows are sorted by.
 *
 * @param column the number of a column, from 1; {@value #NAME} for the places' names
 * @param descending whether the greatest is first
 */
public record RowOrder(int column, boolean descending) {

    /** The column of names. */
    public static final int NAME = 0;

    /** The column of the address: {@code 2}, {@code name}. */
    String columnWord() {
        return column == NAME ? "name" : Integer.toString(column);
    }
}
