package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;

/** An import while it runs: its rows are told as they are read. */
final class RunningImport extends RunningWork<ImportOutcome> {

    private static final long serialVersionUID = 1L;

    /** A row of a list is about this long, for a first guess at how many there are. */
    private static final long USUAL_ROW_BYTES = 150;

    /** The guess may be too low; the bar is full only when the work is over. */
    private static final double ALMOST = 0.95;

    private final transient ImportDesk desk;
    private final transient ImportRequest request;
    private final long expected;

    RunningImport(ImportDesk desk, ImportRequest request, long bytes) {
        super("Reading …");
        this.desk = desk;
        this.request = request;
        this.expected = Math.max(1, bytes / USUAL_ROW_BYTES);
    }

    @Override
    ImportOutcome work(UI page) throws RefusedFile {
        return desk.stage(request, rows -> tell(page, () -> far(rows)));
    }

    private Far far(int rows) {
        return new Far(
                Wording.count(rows) + " rows read", Math.min(ALMOST, (double) rows / Math.max(expected, rows + 1L)));
    }
}
