package org.enforcementatlas.ingest;

/**
 * What came of an import.
 *
 * @param snapshot the snapshot, staged now or found as already imported
 * @param alreadyImported whether the same bytes were there before, so that nothing was changed
 */
public record ImportOutcome(Snapshot snapshot, boolean alreadyImported) {}
