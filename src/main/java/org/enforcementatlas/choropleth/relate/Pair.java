package org.enforcementatlas.choropleth.relate;

import java.util.Optional;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Margin;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * One area's values of both measures.
 *
 * @param x the first measure's
 * @param y the second measure's
 * @param cell its class; {@code null} where one of the values or both are absent
 */
public record Pair(AreaValue x, AreaValue y, @Nullable Cell cell) {

    /** Checks that both are of one area. */
    public Pair {
        if (!x.id().equals(y.id())) {
            throw new IllegalArgumentException("A pair is of one area, not of " + x.id() + " and " + y.id() + ".");
        }
    }

    /** The area's code. */
    public GeoId id() {
        return x.id();
    }

    /** Its class, where it has both values. */
    public Optional<Cell> findCell() {
        return Optional.ofNullable(cell);
    }

    /** Whether one of the values rests on too few to be stable. */
    public boolean unstable() {
        return x.unstable() || y.unstable();
    }

    /** The margin of error of what either is set against, the first's where it makes it unstable. */
    @Nullable
    Margin margin() {
        return x.isUncertain() ? x.margin() : y.margin();
    }

    /** Why it is unstable, in words. */
    String unstableWords() {
        return Wording.unstable(x.unstable() ? x : y);
    }

    /** Whether both values were observed. */
    boolean isWhole() {
        return x.value() instanceof Value.Observed && y.value() instanceof Value.Observed;
    }
}
