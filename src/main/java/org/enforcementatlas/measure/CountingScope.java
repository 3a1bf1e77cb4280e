package org.enforcementatlas.measure;

import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Whose rows are counted, and who is ranked. What is left out is left out of areas, ranks and the total alike, and is told.
 *
 * @param territories whether the five territories are counted beside the fifty states and the District of Columbia
 * @param flagged whether rows that may repeat another are counted; rows that repeat another in every column never are
 * @param unstableRanked whether unstable values are ranked too, which they are on request only
 */
public record CountingScope(boolean territories, boolean flagged, boolean unstableRanked) {

    /** All 56 jurisdictions, possible duplicates among their rows. */
    public static final CountingScope ALL = new CountingScope(true, true, false);

    /** A scope in which unstable values are not ranked. */
    public CountingScope(boolean territories, boolean flagged) {
        this(territories, flagged, false);
    }

    /** Whether a place is counted; what has no place always is. */
    public boolean holds(GeoId place) {
        return territories
                || Jurisdictions.find(place.state())
                        .map(Jurisdiction::isStateOrDistrict)
                        .orElse(true);
    }

    /** What the total is of: "United States", or "50 states and DC" where territories are left out. */
    String total(String nation) {
        return territories ? nation : "50 states and DC";
    }

    /** The same with or without the territories. */
    public CountingScope withTerritories(boolean wanted) {
        return new CountingScope(wanted, flagged, unstableRanked);
    }

    /** The same with or without rows that may repeat another. */
    public CountingScope withFlagged(boolean wanted) {
        return new CountingScope(territories, wanted, unstableRanked);
    }

    /** The same with unstable values ranked or not. */
    public CountingScope withUnstableRanked(boolean wanted) {
        return new CountingScope(territories, flagged, wanted);
    }
}
