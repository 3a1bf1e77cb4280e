package org.enforcementatlas.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/**
 * Which areas touch each other: by a border or by a corner only ("queen" contiguity). Read from the lines that the areas of a
 * topology share; where three areas or a corner meet, a line ends, so that areas touch exactly where they share a line's end.
 * Boundaries follow the shore: what only water parts does not touch, and an island has no neighbour.
 */
public final class Contiguity {

    private static final Map<AreaLevel, Contiguity> BUNDLED = new ConcurrentHashMap<>();

    private final Map<GeoId, List<GeoId>> neighbours;

    private Contiguity(Map<GeoId, List<GeoId>> neighbours) {
        this.neighbours = neighbours;
    }

    /**
     * The neighbours of the bundled boundaries, worked out at the first asking.
     *
     * @param level states or counties
     */
    public static Contiguity bundled(AreaLevel level) {
        return BUNDLED.computeIfAbsent(level, wanted -> of(BundledBoundaries.readTopology(wanted)));
    }

    /** The areas that touch an area, in code order; none for an island or an area that the boundaries do not have. */
    public List<GeoId> listNeighbours(GeoId area) {
        return neighbours.getOrDefault(area, List.of());
    }

    static Contiguity of(Topology topology) {
        Map<Corner, Set<GeoId>> meeting = new HashMap<>();
        for (Topology.Shape shape : topology.shapes()) {
            for (Topology.Polygon polygon : shape.polygons()) {
                for (int[] ring : polygon.rings()) {
                    for (int reference : ring) {
                        double[] arc = topology.arcs().get(Topology.arcOf(reference));
                        meet(meeting, new Corner(arc[0], arc[1]), shape.id());
                        meet(meeting, new Corner(arc[arc.length - 2], arc[arc.length - 1]), shape.id());
                    }
                }
            }
        }
        Map<GeoId, NavigableSet<GeoId>> found = new HashMap<>();
        for (Set<GeoId> areas : meeting.values()) {
            for (GeoId area : areas) {
                NavigableSet<GeoId> others = found.computeIfAbsent(area, none -> new TreeSet<>());
                areas.stream().filter(other -> !other.equals(area)).forEach(others::add);
            }
        }
        Map<GeoId, List<GeoId>> neighbours = new HashMap<>();
        found.forEach((area, others) -> neighbours.put(area, List.copyOf(others)));
        return new Contiguity(neighbours);
    }

    /** A line's end. Ends that meet have been moved onto the same point of the file's grid. */
    private record Corner(double longitude, double latitude) {}

    private static void meet(Map<Corner, Set<GeoId>> meeting, Corner corner, GeoId area) {
        meeting.computeIfAbsent(corner, none -> new HashSet<>()).add(area);
    }
}
