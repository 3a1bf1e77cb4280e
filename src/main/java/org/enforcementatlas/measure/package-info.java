/**
 * The catalogue of measures and the one place where a number is computed: counts, rates, ranks and national totals.
 * Knows no file, no database and no colour.
 */
@NullMarked
package org.enforcementatlas.measure;

import org.jspecify.annotations.NullMarked;
