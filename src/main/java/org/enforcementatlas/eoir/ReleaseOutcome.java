package org.enforcementatlas.eoir;

import java.util.List;
import org.enforcementatlas.ingest.ImportOutcome;

/**
 * What came of counting a release.
 *
 * @param report what is told of it
 * @param staged its snapshots, staged now or found as already imported
 */
public record ReleaseOutcome(ReleaseReport report, List<ImportOutcome> staged) {}
