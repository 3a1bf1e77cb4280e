package org.enforcementatlas.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.factory.ReferencingObjectFactory;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;

/** Turns longitudes and latitudes into metres on a flat map, by GeoTools and without its database of codes. */
final class Projection {

    private final MathTransform transform;

    private Projection(MathTransform transform) {
        this.transform = transform;
    }

    /**
     * The projection from a geographic system to a projected one on the same ellipsoid.
     *
     * @param geographic well-known text of longitude and latitude
     * @param projected well-known text of the map's plane
     */
    static Projection of(String geographic, String projected) {
        ReferencingObjectFactory systems = new ReferencingObjectFactory();
        try {
            return new Projection(new DefaultCoordinateOperationFactory()
                    .createOperation(systems.createFromWKT(geographic), systems.createFromWKT(projected))
                    .getMathTransform());
        } catch (FactoryException problem) {
            throw new IllegalArgumentException("GeoTools does not understand the projection " + projected, problem);
        }
    }

    /**
     * Projects points.
     *
     * @param points longitude, latitude, longitude, latitude …, in degrees
     * @return x, y, x, y …, in metres, y up
     */
    double[] project(double[] points) {
        double[] result = new double[points.length];
        try {
            transform.transform(points, 0, result, 0, points.length / 2);
        } catch (TransformException problem) {
            throw new IllegalArgumentException("A point lies outside the projection.", problem);
        }
        return result;
    }
}
