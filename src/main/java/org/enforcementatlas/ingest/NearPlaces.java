package org.enforcementatlas.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;

/** Places whose names are near to what is printed. They are proposed, never taken. */
public final class NearPlaces {

    private static final int SHORTEST_STATE = 4;

    private NearPlaces() {}

    /**
     * A place near to a printed name.
     *
     * @param place its code
     * @param ground why: the edit distance, in words
     */
    public record Near(GeoId place, String ground) {}

    /** The one state whose name is at most two edits away; none where two are equally near. */
    public static Optional<Near> state(String printed) {
        String key = PlaceKey.of(printed);
        List<Area> states = Jurisdictions.list().stream()
                .map(state -> new Area(state.id(), state.name()))
                .toList();
        return key.length() < SHORTEST_STATE ? Optional.empty() : nearest(states, key, key, 2);
    }

    /** The one county whose name, with or without its suffix, is nearest; none where two are equally near. */
    public static Optional<Near> county(List<Area> counties, String printed) {
        String bare = CountyIndex.bareKey(printed);
        return nearest(counties, PlaceKey.of(printed), bare, bare.length() < 6 ? 1 : 2);
    }

    /** The one county whose name stands whole in an agency's name: "Lake County" in "Lake County Sheriff's Office". */
    public static Optional<GeoId> countyInName(List<Area> counties, String agency) {
        String name = " " + agency.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        List<Area> found = new ArrayList<>();
        for (Area county : counties) {
            String words = " " + county.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
            if (name.contains(words)) {
                found.add(county);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static Optional<Near> nearest(List<Area> places, String whole, String bare, int limit) {
        int best = limit + 1;
        Optional<GeoId> nearest = Optional.empty();
        for (Area place : places) {
            int distance = Math.min(
                    EditDistance.between(whole, PlaceKey.of(place.name()), limit),
                    EditDistance.between(bare, CountyIndex.bareKey(place.name()), limit));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(place.id());
            } else if (distance == best) {
                nearest = Optional.empty();
            }
        }
        int edits = best;
        return nearest.map(
                place -> new Near(place, "the spelling is " + edits + (edits == 1 ? " edit" : " edits") + " away"));
    }
}
