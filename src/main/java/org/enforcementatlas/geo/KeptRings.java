package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the rings of a shape that are drawn. Quantising the boundaries left rings without an area, which go; so do islands
 * too small to see, except that a shape keeps its largest.
 */
final class KeptRings {

    /** Below this many square units a ring encloses nothing. */
    private static final double NOTHING = 0.001;

    /** Below this many square units an island or a hole is left out. */
    private static final double TOO_SMALL = 0.1;

    /** The least part of its area that a ring keeps when it is thinned. */
    private static final double KEEPS = 0.6;

    private KeptRings() {}

    /**
     * The polygons to draw, each with its rings; empty for a place too small to have a shape.
     *
     * @param arcs gets back the points of arcs whose thinning would flatten a ring
     */
    static List<Topology.Polygon> choose(Topology.Shape shape, PlacedArcs arcs) {
        Optional<Topology.Polygon> largest = shape.polygons().stream()
                .filter(polygon -> outerArea(polygon, arcs) > NOTHING)
                .max(Comparator.comparingDouble(polygon -> outerArea(polygon, arcs)));
        List<Topology.Polygon> kept = new ArrayList<>();
        for (Topology.Polygon polygon : shape.polygons()) {
            boolean isLargest = largest.filter(polygon::equals).isPresent();
            if (isLargest || outerArea(polygon, arcs) >= TOO_SMALL) {
                kept.add(keepRings(polygon, arcs));
            }
        }
        return kept;
    }

    private static Topology.Polygon keepRings(Topology.Polygon polygon, PlacedArcs arcs) {
        List<int[]> rings = new ArrayList<>();
        for (int[] ring : polygon.rings()) {
            if (rings.isEmpty() || arcs.fineArea(ring) >= TOO_SMALL) {
                rings.add(ring);
            }
        }
        return new Topology.Polygon(List.copyOf(rings));
    }

    /** Gives a ring that thinning flattened its own points back; tells whether it had to. */
    static boolean restoreFlattened(int[] ring, PlacedArcs arcs) {
        double before = arcs.fineArea(ring);
        if (PlacedArcs.area(arcs.ringInTenths(ring)) >= KEEPS * before) {
            return false;
        }
        for (int reference : ring) {
            arcs.restore(Topology.arcOf(reference));
        }
        return true;
    }

    private static double outerArea(Topology.Polygon polygon, PlacedArcs arcs) {
        int[] outer = polygon.rings().getFirst();
        return arcs.shows(outer) ? arcs.fineArea(outer) : 0;
    }
}
