package org.enforcementatlas.measure.compare;

import java.util.List;

/**
 * A place with its values, in the order of the columns.
 *
 * @param place the place
 * @param role what the row is in the table
 * @param cells a value for each column
 */
public record ComparedRow(ComparedPlace place, Role role, List<ComparedCell> cells) {

    /** What a row is in the table. */
    public enum Role {
        /** The pinned row that others are set against. */
        BENCHMARK,
        /** A state or territory. */
        AREA,
        /** A group of them. */
        GROUP
    }

    /** Keeps the cells as they are. */
    public ComparedRow {
        cells = List.copyOf(cells);
    }
}
