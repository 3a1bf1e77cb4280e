package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/**
 * Where a total comes from, in words: states are counted, the District of Columbia and territories named. Two totals from "40"
 * jurisdictions are not from the same forty: "40 states" is told from "38 states, Guam and the Northern Mariana Islands".
 */
public final class PlacesAboveZero {

    private static final GeoId DISTRICT = new GeoId("11");

    private PlacesAboveZero() {}

    /** The places with a value above zero; empty for measures whose values may be negative, and where there is no such place. */
    public static String of(MeasureTable table) {
        if (TableWording.isDifference(table)) {
            return "";
        }
        List<GeoId> areas = table.areas().stream()
                .filter(area -> area.value() instanceof Value.Observed seen && seen.numerator() > 0)
                .map(AreaValue::id)
                .toList();
        Set<GeoId> states = areas.stream().map(GeoId::state).collect(Collectors.toSet());
        if (states.isEmpty()) {
            return "";
        }
        return table.query().level() == AreaLevel.COUNTY
                ? counted(areas.size(), "county or equivalent", "counties and equivalents") + " in " + named(states)
                : named(states);
    }

    private static String named(Set<GeoId> states) {
        List<String> words = new ArrayList<>();
        List<Jurisdiction> held = Jurisdictions.list().stream()
                .filter(one -> states.contains(one.id()))
                .toList();
        long fifty = held.stream()
                .filter(one -> one.isStateOrDistrict() && !one.id().equals(DISTRICT))
                .count();
        if (fifty > 0) {
            words.add(counted(fifty, "state", "states"));
        }
        held.stream()
                .filter(one -> !one.isStateOrDistrict() || one.id().equals(DISTRICT))
                .map(PlacesAboveZero::spoken)
                .forEach(words::add);
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    private static String spoken(Jurisdiction place) {
        return place.id().equals(DISTRICT) ? "DC" : (place.name().endsWith("Islands") ? "the " : "") + place.name();
    }

    private static String counted(long number, String one, String many) {
        return Wording.count(number) + " " + (number == 1 ? one : many);
    }
}
