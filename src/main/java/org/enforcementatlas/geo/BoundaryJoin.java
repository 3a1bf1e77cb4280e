package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.enforcementatlas.model.GeoId;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * The attribute join: features of the boundaries with a value each, found by code in a hash table. Names are never joined on;
 * six of them stand twice in one state.
 */
public final class BoundaryJoin {

    private static final String CODE = "geo_id";
    private static final String VALUE = "value";

    private final PreparedMap boundaries;
    private final GeometryFactory geometry = new GeometryFactory();

    /** A join to these boundaries. */
    public BoundaryJoin(PreparedMap boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * Joins values to the boundaries by code.
     *
     * @param values a value for each place that has one
     * @return what matched, and what did not, on both sides
     */
    public JoinReport join(Map<GeoId, Double> values) {
        ListFeatureCollection joined = features(values);
        List<GeoId> without = new ArrayList<>();
        Set<GeoId> known = new HashSet<>();
        int matched = 0;
        try (SimpleFeatureIterator features = joined.features()) {
            while (features.hasNext()) {
                SimpleFeature feature = features.next();
                GeoId id = new GeoId((String) feature.getAttribute(CODE));
                known.add(id);
                if (feature.getAttribute(VALUE) == null) {
                    without.add(id);
                } else {
                    matched++;
                }
            }
        }
        List<GeoId> strangers = new TreeMap<>(values)
                .keySet().stream().filter(id -> !known.contains(id)).toList();
        return new JoinReport(boundaries.level(), boundaries.vintage(), matched, strangers, List.copyOf(without));
    }

    private ListFeatureCollection features(Map<GeoId, Double> values) {
        SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
        schema.setName("joined");
        schema.add("inside", Point.class);
        schema.add(CODE, String.class);
        schema.add(VALUE, Double.class);
        SimpleFeatureType type = schema.buildFeatureType();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        ListFeatureCollection joined = new ListFeatureCollection(type);
        for (PreparedMap.PreparedArea area : boundaries.areas()) {
            builder.add(geometry.createPoint(new Coordinate(area.x(), area.y())));
            builder.add(area.id().code());
            builder.add(values.get(area.id()));
            joined.add(builder.buildFeature(area.id().code()));
        }
        return joined;
    }
}
