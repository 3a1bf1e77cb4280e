package org.enforcementatlas.geo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.factory.ReferencingObjectFactory;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;

/**
 * Projects degrees to metres. The systems are parsed from well-known text: looking them up by number would unpack a database
 * of 33 MB first.
 */
final class RegionProjection {

    private final Map<PlaneRegion, MathTransform> transforms = new EnumMap<>(PlaneRegion.class);

    RegionProjection() {
        try {
            ReferencingObjectFactory systems = new ReferencingObjectFactory();
            DefaultCoordinateOperationFactory operations = new DefaultCoordinateOperationFactory();
            CoordinateReferenceSystem degrees = systems.createFromWKT(PlaneRegion.geographic());
            for (PlaneRegion region : PlaneRegion.values()) {
                CoordinateReferenceSystem metres = systems.createFromWKT(region.wkt());
                transforms.put(
                        region, operations.createOperation(degrees, metres).getMathTransform());
            }
        } catch (FactoryException wrongText) {
            throw new IllegalStateException("The projections of the map are not well formed.", wrongText);
        }
    }

    /** An arc of the region in metres. */
    double[] project(PlaneRegion region, double[] arc) {
        double[] metres = new double[arc.length];
        try {
            Objects.requireNonNull(transforms.get(region)).transform(arc, 0, metres, 0, arc.length / 2);
        } catch (TransformException outside) {
            throw new IllegalStateException("A boundary of " + region + " cannot be projected.", outside);
        }
        return metres;
    }
}
