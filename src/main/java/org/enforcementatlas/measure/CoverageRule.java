package org.enforcementatlas.measure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Which place an agreement covers, by how far agencies are taken to reach: a county, or a whole state for a statewide agency where
 * those are counted.
 *
 * @param reach whose agreements count
 */
record CoverageRule(Reach reach) {

    /** Connecticut, the District of Columbia and Rhode Island have no county governments; nor have the territories. */
    private static final Set<String> WITHOUT_COUNTY_GOVERNMENT = Set.of("09", "11", "44");

    /** The place that a row covers; empty where it covers none. */
    Optional<GeoId> covered(Agreement row) {
        if (isCountyLevel(row) || (reach != Reach.COUNTY && isMunicipal(row))) {
            return row.findCounty().filter(this::appliesTo);
        }
        return reach == Reach.STATEWIDE && row.level() == AgencyLevel.STATE
                ? Optional.of(row.state())
                : Optional.empty();
    }

    /** Whether a row covers an area: the nation, a state that it lies in or is, or a county of what it covers. */
    boolean covers(Agreement row, GeoId area) {
        return covered(row)
                .filter(place -> area.equals(GeoId.US)
                        || place.equals(area)
                        || place.state().equals(area)
                        || place.equals(area.state()))
                .isPresent();
    }

    /** Whether there is anything to cover in a place: county-level agencies need county governments, others do not. */
    boolean appliesTo(GeoId place) {
        return reach != Reach.COUNTY
                || Jurisdictions.find(place.state())
                        .map(CoverageRule::hasCountyGovernment)
                        .orElse(false);
    }

    private static boolean hasCountyGovernment(Jurisdiction state) {
        return state.isStateOrDistrict()
                && !WITHOUT_COUNTY_GOVERNMENT.contains(state.id().code());
    }

    /** By the type that the list prints; by our own classing where it prints none. */
    private static boolean isCountyLevel(Agreement row) {
        return isOf(row, "county", AgencyLevel.COUNTY);
    }

    private static boolean isMunicipal(Agreement row) {
        return isOf(row, "municipality", AgencyLevel.MUNICIPAL);
    }

    private static boolean isOf(Agreement row, String printed, AgencyLevel level) {
        String type = row.printedType().strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? row.level() == level : type.equals(printed);
    }
}
