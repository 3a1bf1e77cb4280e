package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.enforcementatlas.ingest.RefusedFile;

/** The counting of a release while it runs: which table is read, and how far. */
final class RunningRelease extends RunningWork<ReleaseOutcome> {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseImport releases;
    private final transient ReleaseRequest request;

    RunningRelease(ReleaseImport releases, ReleaseRequest request) {
        super("Counting …");
        this.releases = releases;
        this.request = request;
    }

    @Override
    ReleaseOutcome work(UI page) throws RefusedFile {
        return releases.stage(request, (table, read, all) -> tell(page, () -> far(table, read, all)));
    }

    private static Far far(String table, long read, long all) {
        double share = all <= 0 ? 0 : Math.min(1, (double) read / all);
        return new Far(table + ": " + Math.round(100 * share) + " %", share);
    }
}
