package org.enforcementatlas.ingest;

import java.util.List;
import org.enforcementatlas.notice.Notice;

/**
 * What came of an import.
 *
 * @param snapshot the snapshot, staged now or found as already imported
 * @param alreadyImported whether the same bytes were there before, so that nothing was changed
 * @param alarms what a person should see before publishing: unknown places, control totals that disagree
 */
public record ImportOutcome(Snapshot snapshot, boolean alreadyImported, List<Notice> alarms) {}
