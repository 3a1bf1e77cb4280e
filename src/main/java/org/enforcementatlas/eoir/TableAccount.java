package org.enforcementatlas.eoir;

import java.util.OptionalLong;
import org.enforcementatlas.eoir.text.RowTally;

/**
 * How the rows of a table ended, against the number it is said to have.
 *
 * @param table the table
 * @param bytes how many bytes it has
 * @param tally how its lines ended
 * @param expected the rows that Count.txt tells, if it tells them
 */
record TableAccount(String table, long bytes, RowTally tally, OptionalLong expected) {

    /** Rows found less rows expected; 0 where nothing is expected. */
    long difference() {
        return expected.isPresent() ? tally.found() - expected.getAsLong() : 0;
    }
}
