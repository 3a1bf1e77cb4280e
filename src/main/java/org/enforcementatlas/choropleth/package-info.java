/**
 * From a table of values to a classified map: view state, class breaks, palettes, legend. Draws nothing.
 */
@NullMarked
package org.enforcementatlas.choropleth;

import org.jspecify.annotations.NullMarked;
