package org.enforcementatlas.ingest.desk;

import org.enforcementatlas.model.GeoId;

/**
 * A place that a printed name may mean. Never taken without a person's yes.
 *
 * @param place its code
 * @param name its name
 * @param ground why it is proposed, in words
 * @param grounds how many grounds speak for it
 */
public record Suggestion(GeoId place, String name, String ground, int grounds) {

    /** Whether more than one ground speaks for it: a near spelling alone may be another place. */
    public boolean isWellGrounded() {
        return grounds > 1;
    }
}
