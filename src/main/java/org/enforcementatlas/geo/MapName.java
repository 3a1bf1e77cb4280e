package org.enforcementatlas.geo;

import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Which prepared map is meant.
 *
 * @param level the level of its areas
 * @param vintage the year of the boundaries
 * @param state the state that is drawn alone, {@code null} for the whole country
 * @param fingerprint of the boundary file
 */
record MapName(
        AreaLevel level, BoundaryVintage vintage, @Nullable GeoId state, long fingerprint) {

    /** As the beginning of a file's name. */
    String text() {
        String part = state == null ? "" : "-" + state.code();
        return level.word() + part + '-' + vintage.year() + '-' + Long.toHexString(fingerprint);
    }
}
