package org.enforcementatlas.geo;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Finds where a symbol or a label sits best: the middle of the largest circle that fits into a shape. */
final class SymbolPoint {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** How near to the best place is near enough, in units. */
    private static final double TOLERANCE = 0.25;

    private SymbolPoint() {}

    /**
     * The place for a symbol.
     *
     * @param rings closed lines of tenths, the outer one first
     * @return x and y in units
     */
    static double[] find(int[]... rings) {
        LinearRing[] holes = new LinearRing[rings.length - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = toRing(rings[i + 1]);
        }
        Polygon polygon = GEOMETRY.createPolygon(toRing(rings[0]), holes);
        double size = Math.max(polygon.getEnvelopeInternal().getDiameter(), TOLERANCE);
        Coordinate centre = MaximumInscribedCircle.getCenter(polygon, Math.min(TOLERANCE, size / 50))
                .getCoordinate();
        return new double[] {centre.x, centre.y};
    }

    private static LinearRing toRing(int[] tenths) {
        Coordinate[] points = new Coordinate[tenths.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(tenths[2 * i] / 10.0, tenths[2 * i + 1] / 10.0);
        }
        return GEOMETRY.createLinearRing(points);
    }
}
