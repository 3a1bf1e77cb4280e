/**
 * Two measures at once: their values in pairs, the nine classes of a bivariate map, how strongly they go together, and what that
 * does and does not say. Draws nothing, and computes no figure that a table does not hold.
 */
@NullMarked
package org.enforcementatlas.choropleth.relate;

import org.jspecify.annotations.NullMarked;
