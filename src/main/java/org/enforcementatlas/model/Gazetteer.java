package org.enforcementatlas.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every place the atlas knows, by code: the nation, 56 jurisdictions, and the counties and equivalents of one vintage. */
public final class Gazetteer {

    private final TreeMap<GeoId, Area> areas = new TreeMap<>();
    private final BoundaryVintage vintage;

    /**
     * A gazetteer of the 56 jurisdictions and these counties.
     *
     * @param vintage the year whose counties these are
     * @param counties the counties and equivalents, each once
     */
    public Gazetteer(BoundaryVintage vintage, Collection<Area> counties) {
        this.vintage = vintage;
        areas.put(GeoId.US, new Area(GeoId.US, "United States"));
        Jurisdictions.list().forEach(state -> areas.put(state.id(), new Area(state.id(), state.name())));
        counties.forEach(county -> areas.put(county.id(), county));
    }

    /** The year whose counties and boundaries these are. */
    public BoundaryVintage vintage() {
        return vintage;
    }

    /** All places of a level, in code order. */
    public List<Area> list(AreaLevel level) {
        return areas.values().stream()
                .filter(area -> area.id().level() == level)
                .toList();
    }

    /** The counties and equivalents of a state, in code order. */
    public List<Area> listCounties(GeoId state) {
        Map<GeoId, Area> within =
                areas.subMap(new GeoId(state.code() + "000"), true, new GeoId(state.code() + "999"), true);
        return List.copyOf(within.values());
    }

    /** The place with this code, if there is one in this vintage. */
    public Optional<Area> find(GeoId id) {
        return Optional.ofNullable(areas.get(id));
    }

    /**
     * The full name of a place.
     *
     * @throws IllegalArgumentException if the code is not in this vintage
     */
    public String getName(GeoId id) {
        return find(id).map(Area::name)
                .orElseThrow(
                        () -> new IllegalArgumentException("No place has the code " + id + " in " + vintage + "."));
    }
}
