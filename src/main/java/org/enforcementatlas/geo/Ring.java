package org.enforcementatlas.geo;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A closed line in the plane, in tenths of a unit. */
final class Ring {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final int[] tenths;

    /**
     * A ring.
     *
     * @param tenths x and y by turns, without the repeated first point
     */
    Ring(int[] tenths) {
        this.tenths = tenths;
    }

    /** The coordinates, x and y by turns. */
    int[] tenths() {
        return tenths;
    }

    /** The ring that arcs make, end to end. */
    static Ring of(int[] numbers, List<double[]> arcs) {
        int points = 0;
        for (int number : numbers) {
            points += arcs.get(Topology.arcOf(number)).length / 2;
        }
        int[] tenths = new int[points * 2];
        int used = 0;
        for (int number : numbers) {
            used = append(tenths, used, arcs.get(Topology.arcOf(number)), number < 0);
        }
        boolean repeated = used > 2 && tenths[0] == tenths[used - 2] && tenths[1] == tenths[used - 1];
        return new Ring(Arrays.copyOf(tenths, repeated ? used - 2 : used));
    }

    private static int append(int[] tenths, int start, double[] arc, boolean backwards) {
        int used = start;
        int count = arc.length / 2;
        for (int i = 0; i < count; i++) {
            int point = backwards ? count - 1 - i : i;
            int x = (int) Math.round(arc[2 * point] * 10);
            int y = (int) Math.round(arc[2 * point + 1] * 10);
            if (used == 0 || tenths[used - 2] != x || tenths[used - 1] != y) {
                tenths[used++] = x;
                tenths[used++] = y;
            }
        }
        return used;
    }

    /** Its area in square units, whichever way it runs. */
    double area() {
        long twice = 0;
        for (int i = 0; i < tenths.length; i += 2) {
            int next = (i + 2) % tenths.length;
            twice += (long) tenths[i] * tenths[next + 1] - (long) tenths[next] * tenths[i + 1];
        }
        return Math.abs(twice) / 200.0;
    }

    /** A point within it: its centre of gravity where that lies inside. */
    float[] inside() {
        Polygon polygon = polygon();
        Point centre = polygon.getCentroid();
        Point chosen = polygon.isValid() && polygon.contains(centre) ? centre : polygon.getInteriorPoint();
        return new float[] {(float) (Math.round(chosen.getX()) / 10.0), (float) (Math.round(chosen.getY()) / 10.0)};
    }

    private Polygon polygon() {
        Coordinate[] corners = new Coordinate[tenths.length / 2 + 1];
        for (int i = 0; i < corners.length; i++) {
            int at = (2 * i) % tenths.length;
            corners[i] = new Coordinate(tenths[at], tenths[at + 1]);
        }
        return GEOMETRY.createPolygon(corners);
    }
}
