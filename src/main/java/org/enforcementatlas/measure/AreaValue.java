package org.enforcementatlas.measure;

import java.util.OptionalInt;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;

/**
 * One area's value in a table.
 *
 * @param area the place
 * @param value its value, or why there is none
 * @param unstable whether a rate or share rests on fewer than 20 events: marked, and not ranked
 * @param rank competition rank, 1 for the greatest; empty where the value is not ranked
 * @param corrected how many of the rows behind it carry a correction
 */
public record AreaValue(Area area, Value value, boolean unstable, OptionalInt rank, int corrected) {

    /** A value of rows of which none carries a correction. */
    public AreaValue(Area area, Value value, boolean unstable, OptionalInt rank) {
        this(area, value, unstable, rank, 0);
    }

    /** The place's code. */
    public GeoId id() {
        return area.id();
    }
}
