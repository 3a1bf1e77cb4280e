package org.enforcementatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.enforcementatlas.dataset.Places.Found;
import org.enforcementatlas.model.Area;

/** The counties and equivalents of one state by what is printed: full names first, then names without their legal suffix. */
final class CountyIndex {

    private static final Pattern SUFFIX = Pattern.compile(
            "(?i)\\s+(county|parish|borough|census area|municipality|city and borough|municipio|planning region|city"
                    + "|district|island)\\s*$");
    private static final Pattern CITY_OF = Pattern.compile("(?i)^city of\\s+");

    private final Map<String, Area> full = new HashMap<>();
    private final Map<String, List<Area>> bare = new HashMap<>();

    private final List<Area> counties;

    CountyIndex(List<Area> counties) {
        this.counties = counties;
        for (Area county : counties) {
            full.put(PlaceKey.of(county.name()), county);
            bare.computeIfAbsent(bareKey(county.name()), any -> new ArrayList<>())
                    .add(county);
        }
    }

    Found find(String printed) {
        Area exact = full.get(PlaceKey.of(printed));
        if (exact == null && CITY_OF.matcher(printed).find()) {
            exact = full.get(PlaceKey.of(CITY_OF.matcher(printed).replaceFirst("") + " city"));
        }
        if (exact != null) {
            return new Found.Place(exact.id(), false);
        }
        List<Area> same = bare.getOrDefault(bareKey(printed), List.of());
        if (same.size() == 1) {
            return new Found.Place(same.getFirst().id(), false);
        }
        if (same.size() > 1) {
            return new Found.Refused("\"" + printed + "\" is both "
                    + String.join(" and ", same.stream().map(Area::name).toList()) + "; write the name in full.");
        }
        return new Found.Unknown(NearPlaces.county(counties, printed).map(NearPlaces.Near::place));
    }

    static String bareKey(String name) {
        String without = SUFFIX.matcher(name).replaceFirst("");
        return PlaceKey.of(without);
    }
}
