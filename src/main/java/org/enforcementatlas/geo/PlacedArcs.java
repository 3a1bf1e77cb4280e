package org.enforcementatlas.geo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The arcs of a topology in the plane: projected once, thinned once, and rounded to tenths of a unit, so that two areas that
 * share an arc share its points exactly.
 */
final class PlacedArcs {

    /** The area of a triangle, in square units, below which its corner cannot be seen. */
    private static final double INVISIBLE = 0.25;

    private final double[][] fine;
    private final int[][] tenths;
    private final boolean[] shown;

    private PlacedArcs(int count) {
        fine = new double[count][];
        tenths = new int[count][];
        shown = new boolean[count];
    }

    /** Places every arc in the part of the map where the areas that use it are drawn. */
    static PlacedArcs of(Topology topology) {
        return of(topology, Region::place);
    }

    /** Places every arc where its part of the map is said to be. */
    static PlacedArcs of(Topology topology, Function<Region, Region.Placement> places) {
        PlacedArcs placed = new PlacedArcs(topology.arcs().size());
        Map<Region, Region.Placement> placements = new EnumMap<>(Region.class);
        for (Topology.Shape shape : topology.shapes()) {
            Region region = Region.of(shape.id());
            Region.Placement placement = placements.computeIfAbsent(region, places);
            for (Topology.Polygon polygon : shape.polygons()) {
                for (int[] ring : polygon.rings()) {
                    for (int reference : ring) {
                        placed.place(Topology.arcOf(reference), topology, region, placement);
                    }
                }
            }
        }
        return placed;
    }

    private void place(int arc, Topology topology, Region region, Region.Placement placement) {
        if (tenths[arc] == null) {
            double[] degrees = topology.arcs().get(arc);
            shown[arc] = region.shows(degrees);
            fine[arc] = placement.project(degrees);
            tenths[arc] = toTenths(Simplification.thin(fine[arc], INVISIBLE));
        }
    }

    /** Takes the arc's own points instead of the thinned ones, for a place that would lose its shape. */
    void restore(int arc) {
        tenths[arc] = toTenths(fine[arc]);
    }

    /** Whether a ring lies in what its part of the map shows. */
    boolean shows(int[] ring) {
        return Arrays.stream(ring).allMatch(reference -> shown[Topology.arcOf(reference)]);
    }

    /** The thinned points of an arc as x, y, x, y … in tenths of a unit. */
    int[] tenths(int arc) {
        return tenths[arc];
    }

    /** The thinned points of a ring in tenths of a unit; the last point is the first. */
    int[] ringInTenths(int[] ring) {
        int[] points = new int
                [Arrays.stream(ring).map(r -> tenths[Topology.arcOf(r)].length).sum() + 2];
        int size = 0;
        for (int reference : ring) {
            int[] arc = tenths[Topology.arcOf(reference)];
            for (int i = 0; i < arc.length; i += 2) {
                int from = reference < 0 ? arc.length - 2 - i : i;
                if (size == 0 || points[size - 2] != arc[from] || points[size - 1] != arc[from + 1]) {
                    points[size++] = arc[from];
                    points[size++] = arc[from + 1];
                }
            }
        }
        return Arrays.copyOf(points, size);
    }

    /** The area a ring encloses before thinning, in square units; nothing for one that encloses nothing. */
    double fineArea(int[] ring) {
        double doubled = 0;
        double[] origin = fine[Topology.arcOf(ring[0])];
        for (int reference : ring) {
            double[] arc = fine[Topology.arcOf(reference)];
            double turn = 0;
            for (int i = 2; i < arc.length; i += 2) {
                turn += (arc[i - 2] - origin[0]) * (arc[i + 1] - origin[1])
                        - (arc[i] - origin[0]) * (arc[i - 1] - origin[1]);
            }
            doubled += reference < 0 ? -turn : turn;
        }
        return Math.abs(doubled) / 2;
    }

    /** The area of a closed line of tenths, in square units. */
    static double area(int[] closed) {
        return Math.abs(doubledArea(closed)) / 200.0;
    }

    /** The closed line run so that an outer ring goes one way and a hole the other, as not every boundary does. */
    static int[] turn(int[] closed, boolean hole) {
        if (doubledArea(closed) > 0 == !hole) {
            return closed;
        }
        int[] reversed = new int[closed.length];
        for (int i = 0; i < closed.length; i += 2) {
            reversed[i] = closed[closed.length - 2 - i];
            reversed[i + 1] = closed[closed.length - 1 - i];
        }
        return reversed;
    }

    private static long doubledArea(int[] closed) {
        long doubled = 0;
        for (int i = 2; i < closed.length; i += 2) {
            doubled += (long) closed[i - 2] * closed[i + 1] - (long) closed[i] * closed[i - 1];
        }
        return doubled;
    }

    /** The middle of an arc's points before thinning, as x, y. */
    double[] middle(int arc) {
        double[] line = fine[arc];
        double x = 0;
        double y = 0;
        for (int i = 0; i < line.length; i += 2) {
            x += line[i];
            y += line[i + 1];
        }
        return new double[] {x * 2 / line.length, y * 2 / line.length};
    }

    private static int[] toTenths(double[] line) {
        int[] rounded = new int[line.length];
        int size = 0;
        for (int i = 0; i < line.length; i += 2) {
            int x = (int) Math.round(line[i] * 10);
            int y = (int) Math.round(line[i + 1] * 10);
            if (size == 0 || rounded[size - 2] != x || rounded[size - 1] != y) {
                rounded[size++] = x;
                rounded[size++] = y;
            }
        }
        return Arrays.copyOf(rounded, size);
    }
}
