package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import java.util.OptionalLong;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.eoir.ReleasePace;
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
        ReleasePace pace = new ReleasePace();
        return releases.stage(request, (table, read, all) -> {
            OptionalLong left = pace.secondsLeft(read, all);
            return tell(page, () -> far(table, ReleasePace.share(read, all), left));
        });
    }

    private static Far far(String table, double share, OptionalLong left) {
        String seconds = left.isPresent() ? ", about " + left.getAsLong() + " s left" : "";
        return new Far(table + ": " + Math.round(100 * share) + " %" + seconds, share);
    }
}
