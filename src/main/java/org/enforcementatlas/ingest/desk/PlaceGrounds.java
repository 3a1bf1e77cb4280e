package org.enforcementatlas.ingest.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.ingest.AsideRow;
import org.enforcementatlas.ingest.NearPlaces;
import org.enforcementatlas.ingest.PlaceKey;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;

/**
 * The grounds on which a place is proposed for a name that has none: a near spelling, the agency's own name, and where the
 * list before put the same agency.
 */
final class PlaceGrounds {

    private final Gazetteer gazetteer;
    private final List<AsideRow> asides;
    private final Map<String, Set<GeoId>> statesOfAgency = new HashMap<>();
    private final Map<String, GeoId> countyOfAgency = new HashMap<>();

    PlaceGrounds(Gazetteer gazetteer, List<Agreement> before, List<AsideRow> asides) {
        this.gazetteer = gazetteer;
        this.asides = asides;
        for (Agreement agreement : before) {
            String agency = PlaceKey.of(agreement.agency());
            statesOfAgency.computeIfAbsent(agency, any -> new HashSet<>()).add(agreement.state());
            agreement.findCounty().ifPresent(county -> countyOfAgency.put(agreement.state() + agency, county));
        }
    }

    List<Suggestion> ofState(String printed, Set<Integer> rowNumbers) {
        Map<GeoId, List<String>> found = new LinkedHashMap<>();
        NearPlaces.state(printed).ifPresent(near -> add(found, near.place(), near.ground()));
        int named = 0;
        Map<GeoId, Integer> known = new HashMap<>();
        for (AsideRow row : asides) {
            if (rowNumbers.contains(row.number())) {
                named++;
                Set<GeoId> states = new HashSet<>();
                row.cells().forEach(cell -> states.addAll(statesOfAgency.getOrDefault(PlaceKey.of(cell), Set.of())));
                states.forEach(state -> known.merge(state, 1, Integer::sum));
            }
        }
        int all = named;
        known.entrySet().stream()
                .sorted(Map.Entry.<GeoId, Integer>comparingByValue().reversed())
                .filter(entry -> entry.getValue() * 2 > all)
                .limit(1)
                .forEach(entry -> add(
                        found,
                        entry.getKey(),
                        entry.getValue() + " of its " + all + " agencies were listed there before"));
        return suggestions(found);
    }

    List<Suggestion> ofCounty(GeoId state, String printed, List<Agreement> rows) {
        Map<GeoId, List<String>> found = new LinkedHashMap<>();
        List<Area> counties = gazetteer.listCounties(state);
        for (Agreement row : rows) {
            GeoId before = countyOfAgency.get(state + PlaceKey.of(row.agency()));
            if (before != null) {
                add(found, before, "the list before has " + row.agency() + " there");
            }
        }
        NearPlaces.county(counties, printed).ifPresent(near -> add(found, near.place(), near.ground()));
        for (Agreement row : rows) {
            NearPlaces.countyInName(counties, row.agency())
                    .ifPresent(county -> add(found, county, "the agency is named " + row.agency()));
        }
        return suggestions(found);
    }

    private static void add(Map<GeoId, List<String>> found, GeoId place, String ground) {
        List<String> grounds = found.computeIfAbsent(place, any -> new ArrayList<>());
        if (grounds.size() < 3 && !grounds.contains(ground)) {
            grounds.add(ground);
        }
    }

    /** The place with the most grounds first; of equals, the one that was found first. */
    private List<Suggestion> suggestions(Map<GeoId, List<String>> found) {
        return found.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(entry -> new Suggestion(
                        entry.getKey(),
                        gazetteer.getName(entry.getKey()),
                        String.join("; ", entry.getValue()),
                        entry.getValue().size()))
                .toList();
    }
}
