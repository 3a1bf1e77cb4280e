package org.enforcementatlas.dataset;

import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.TableRow;

/**
 * Takes what a reader finds. For each data row exactly one {@link #end} is called; a row may give several figures. For each
 * row that is no data, {@link #notData}.
 */
public interface RowSink {

    /** An agreement that counts. */
    void add(Agreement agreement);

    /** A figure that counts. */
    void add(Figure figure);

    /** Something found. */
    void add(Notice notice);

    /** How a data row has ended. The row is handed over with its cells: what does not count is kept aside, not lost. */
    void end(TableRow row, RowFate fate);

    /** The row just read is the header, blank, a total or a note. */
    void notData();
}
