package org.enforcementatlas.geo;

import java.util.List;
import org.enforcementatlas.model.GeoId;

/**
 * Areas described by the lines they share. A border between two areas is stored once, as an arc, and both areas refer to
 * it, so that whatever is done to the arc is done to both.
 *
 * @param arcs each arc's points as longitude, latitude, longitude, latitude …, in degrees
 * @param shapes the areas, in the order of the file
 */
record Topology(List<double[]> arcs, List<Shape> shapes) {

    /**
     * One area.
     *
     * @param id its code
     * @param polygons its polygons
     */
    record Shape(GeoId id, List<Polygon> polygons) {}

    /**
     * One polygon.
     *
     * @param rings its rings, the outer one first; each is a list of arc numbers, {@code ~n} meaning arc n run backwards
     */
    record Polygon(List<int[]> rings) {}

    /**
     * The same arcs with the areas of one state.
     *
     * @throws IllegalArgumentException if it has none
     */
    Topology only(GeoId state) {
        List<Shape> inside = shapes.stream()
                .filter(shape -> shape.id().state().equals(state))
                .toList();
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("The boundaries have no state " + state + ".");
        }
        return new Topology(arcs, inside);
    }

    /** The number of the arc meant by a reference that may be reversed. */
    static int arcOf(int reference) {
        return reference < 0 ? ~reference : reference;
    }
}
