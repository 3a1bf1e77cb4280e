package org.enforcementatlas.eoir;

import java.util.List;
import org.enforcementatlas.eoir.text.RowTally;

/** The tallies of all tables of a release. */
record RowTallies(List<TableAccount> tables) {

    /** All of them together. */
    RowTally sum() {
        RowTally sum = new RowTally();
        tables.forEach(table -> sum.add(table.tally()));
        return sum;
    }
}
