package org.enforcementatlas.measure;

import java.util.OptionalInt;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * One area's value in a table.
 *
 * @param area the place
 * @param value its value, or why there is none
 * @param unstable whether a rate or share rests on fewer than 20 events, or on too uncertain an estimate: marked, and not ranked
 * @param rank competition rank, 1 for the greatest; empty where the value is not ranked
 * @param corrected how many of the rows behind it carry a correction
 * @param margin how uncertain the estimate is that it is set against; {@code null} where its source does not say
 */
public record AreaValue(
        Area area,
        Value value,
        boolean unstable,
        OptionalInt rank,
        int corrected,
        @Nullable Margin margin) {

    /** A value against what has no margin of error. */
    public AreaValue(Area area, Value value, boolean unstable, OptionalInt rank, int corrected) {
        this(area, value, unstable, rank, corrected, null);
    }

    /** A value of rows of which none carries a correction. */
    public AreaValue(Area area, Value value, boolean unstable, OptionalInt rank) {
        this(area, value, unstable, rank, 0);
    }

    /** The same with a margin of error below the line. */
    AreaValue against(@Nullable Margin below) {
        return new AreaValue(area, value, unstable, rank, corrected, below);
    }

    /** Whether it is set against an estimate that is too uncertain to rank by. */
    public boolean isUncertain() {
        return margin != null && margin.isWide();
    }

    /** The place's code. */
    public GeoId id() {
        return area.id();
    }
}
