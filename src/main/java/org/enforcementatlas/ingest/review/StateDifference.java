package org.enforcementatlas.ingest.review;

import java.util.Optional;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one state differ between two lists.
 *
 * @param state the state; {@code null} for figures that have no place
 * @param before rows on the earlier list
 * @param after rows on the later list
 * @param added rows that are new
 * @param gone rows that are no longer there
 * @param changed rows on both that differ
 */
public record StateDifference(@Nullable GeoId state, int before, int after, int added, int gone, int changed) {

    /** The state, if the rows have a place. */
    public Optional<GeoId> findState() {
        return Optional.ofNullable(state);
    }
}
