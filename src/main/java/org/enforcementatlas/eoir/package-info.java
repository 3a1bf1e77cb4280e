/**
 * Counts removal orders, completed and pending cases out of the immigration court's own case files, as EOIR distributes them, and
 * stages the counts like any other import. What counts as what is told in {@code docs/methods/removal-orders.md}.
 */
@NullMarked
package org.enforcementatlas.eoir;

import org.jspecify.annotations.NullMarked;
