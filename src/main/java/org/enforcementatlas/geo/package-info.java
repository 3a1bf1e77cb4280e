/**
 * Boundaries, projection, insets and the join of a table to places. Owns GeoTools and JTS: no type of theirs leaves this
 * room.
 */
@NullMarked
package org.enforcementatlas.geo;

import org.jspecify.annotations.NullMarked;
