package org.enforcementatlas.eoir.text;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Takes a row, which has as many cells as the header and holds no control characters. It is used again afterwards.
     *
     * @return why it does not count; {@code null} where it counts
     */
    @Nullable
    Loss take(Row row);
}
