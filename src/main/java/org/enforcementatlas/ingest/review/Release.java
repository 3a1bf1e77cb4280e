package org.enforcementatlas.ingest.review;

import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.notice.Notice;

/**
 * A snapshot with its rows.
 *
 * @param snapshot what is known of it
 * @param agreements its agreements that count; empty for a dataset of figures
 * @param figures its figures that count; empty for a dataset of agreements
 * @param notices what was found while it was read
 */
public record Release(Snapshot snapshot, List<Agreement> agreements, List<Figure> figures, List<Notice> notices) {}
