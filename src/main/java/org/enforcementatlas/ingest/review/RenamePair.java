package org.enforcementatlas.ingest.review;

import java.util.List;

/**
 * An agreement that is no longer listed and one that is new, which may be the same under another name. A proposal: only a
 * person's yes makes it a rename.
 *
 * @param before the agreement under the earlier name
 * @param after the agreement under the later name, of the same state and model
 * @param evidence what speaks for it and against it, each in words, the weightiest first
 * @param score how much speaks for it, above 0 and below 1; for ordering, not a probability
 */
public record RenamePair(ListedAgreement before, ListedAgreement after, List<String> evidence, double score) {}
