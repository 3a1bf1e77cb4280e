/**
 * Places beside each other and against a benchmark, by several measures. The question is a {@link
 * org.enforcementatlas.measure.compare.ComparisonQuery} that round-trips through an address; the answer a {@link
 * org.enforcementatlas.measure.compare.Comparison} that page, file and interface all show.
 */
@NullMarked
package org.enforcementatlas.measure.compare;

import org.jspecify.annotations.NullMarked;
