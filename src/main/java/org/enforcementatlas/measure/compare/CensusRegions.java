package org.enforcementatlas.measure.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.model.GeoId;

/**
 * The four regions and nine divisions of the U.S. Census Bureau. They hold the fifty states and the District of Columbia, each
 * in one division; territories are in none.
 */
public final class CensusRegions {

    /** Where the memberships are from. */
    public static final String SOURCE =
            "U.S. Census Bureau, Census Regions and Divisions of the United States; territories are in none";

    private static final ComparedPlace NEW_ENGLAND = division("New England", "CT,ME,MA,NH,RI,VT");
    private static final ComparedPlace MIDDLE_ATLANTIC = division("Middle Atlantic", "NJ,NY,PA");
    private static final ComparedPlace EAST_NORTH_CENTRAL = division("East North Central", "IL,IN,MI,OH,WI");
    private static final ComparedPlace WEST_NORTH_CENTRAL = division("West North Central", "IA,KS,MN,MO,NE,ND,SD");
    private static final ComparedPlace SOUTH_ATLANTIC = division("South Atlantic", "DE,DC,FL,GA,MD,NC,SC,VA,WV");
    private static final ComparedPlace EAST_SOUTH_CENTRAL = division("East South Central", "AL,KY,MS,TN");
    private static final ComparedPlace WEST_SOUTH_CENTRAL = division("West South Central", "AR,LA,OK,TX");
    private static final ComparedPlace MOUNTAIN = division("Mountain", "AZ,CO,ID,MT,NV,NM,UT,WY");
    private static final ComparedPlace PACIFIC = division("Pacific", "AK,CA,HI,OR,WA");

    private static final List<ComparedPlace> ALL = List.of(
            region("Northeast", NEW_ENGLAND, MIDDLE_ATLANTIC),
            region("Midwest", EAST_NORTH_CENTRAL, WEST_NORTH_CENTRAL),
            region("South", SOUTH_ATLANTIC, EAST_SOUTH_CENTRAL, WEST_SOUTH_CENTRAL),
            region("West", MOUNTAIN, PACIFIC),
            NEW_ENGLAND,
            MIDDLE_ATLANTIC,
            EAST_NORTH_CENTRAL,
            WEST_NORTH_CENTRAL,
            SOUTH_ATLANTIC,
            EAST_SOUTH_CENTRAL,
            WEST_SOUTH_CENTRAL,
            MOUNTAIN,
            PACIFIC);

    private static final int REGIONS = 4;

    private CensusRegions() {}

    /** The regions, then the divisions. */
    public static List<ComparedPlace> list() {
        return ALL;
    }

    /** The regions and divisions of a word: {@code south}, {@code south-atlantic}. */
    public static Optional<ComparedPlace> find(String word) {
        return ALL.stream().filter(region -> region.isNamed(word)).findFirst();
    }

    /** "Census region" or "Census division". */
    public static String kindOf(ComparedPlace place) {
        return ALL.indexOf(place) < REGIONS ? "Census region" : "Census division";
    }

    private static ComparedPlace division(String name, String states) {
        return place(name, List.copyOf(StateList.parse(states)));
    }

    private static ComparedPlace region(String name, ComparedPlace... divisions) {
        return place(
                name,
                Stream.of(divisions)
                        .flatMap(division -> division.members().stream())
                        .toList());
    }

    private static ComparedPlace place(String name, List<GeoId> states) {
        String word = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new ComparedPlace(
                ComparedPlace.Kind.REGION, word, name, states.stream().sorted().toList());
    }
}
