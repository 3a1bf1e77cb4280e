/**
 * What a person is shown before figures are published: which agreement is which over time, what changed since the last
 * published list, what looks wrong, what stands twice, and what the lists together tell of each agreement. Pure rules over
 * rows: nothing is stored, nothing is removed and nothing is decided here.
 */
@NullMarked
package org.enforcementatlas.ingest.review;

import org.jspecify.annotations.NullMarked;
