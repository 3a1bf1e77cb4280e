package org.enforcementatlas.measure.compare;

import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;

/**
 * A column: a question with its answer for all states.
 *
 * @param number its place from the left, from 1
 * @param asked the question as the reader asked it
 * @param table the answer, its date and unit settled
 */
public record ComparedColumn(int number, MeasureQuery asked, MeasureTable table) {

    /** The question that gives these figures and no others, for ever. */
    public MeasureQuery pinned() {
        return table.pinned(asked);
    }
}
