package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Joins values to boundary features by code, never by name: six names stand twice in one state. GeoTools' own join over data
 * in memory is silently wrong, so the joined features are built from a lookup.
 */
public final class BoundaryJoin {

    /** The attribute that holds an area's code. */
    static final String CODE = "code";

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Boundaries boundaries;

    /**
     * A join to these boundaries.
     *
     * @param boundaries where the areas come from
     */
    public BoundaryJoin(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * Joins one value a place.
     *
     * @param level states or counties
     * @param values the values by place, all of the same vintage as the boundaries
     * @throws IllegalArgumentException if the values belong to the counties Connecticut had before 2022
     */
    public JoinReport join(AreaLevel level, Map<GeoId, Double> values) {
        return joinAttributes(
                level,
                List.of("value"),
                values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Map.of("value", entry.getValue()))));
    }

    /**
     * Joins several attributes a place.
     *
     * @param names the attributes, in their order
     * @param rows each place's values by attribute; a name may be missing
     * @throws IllegalArgumentException if the values belong to the counties Connecticut had before 2022
     */
    public JoinReport joinAttributes(AreaLevel level, List<String> names, Map<GeoId, Map<String, Double>> rows) {
        rows.keySet().forEach(BoundaryJoin::refuseFormerCounty);
        PreparedMap map = boundaries.get(level);
        ListFeatureCollection joined = collect(map, names, rows);
        TreeSet<GeoId> valuesWithoutArea = new TreeSet<>(rows.keySet());
        List<GeoId> areasWithoutValue = new ArrayList<>();
        for (PreparedArea area : map.areas()) {
            if (!valuesWithoutArea.remove(area.id())) {
                areasWithoutValue.add(area.id());
            }
        }
        int matched = joined.size() - areasWithoutValue.size();
        return new JoinReport(
                level, map.vintage(), matched, List.copyOf(valuesWithoutArea), List.copyOf(areasWithoutValue));
    }

    /** The features of a map, in code order, each with its code, its symbol point and the values that met it. */
    static ListFeatureCollection collect(PreparedMap map, List<String> names, Map<GeoId, Map<String, Double>> rows) {
        SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
        schema.setName(map.level().word());
        schema.add("point", Point.class);
        schema.add(CODE, String.class);
        names.forEach(name -> schema.add(name, Double.class));
        SimpleFeatureType type = schema.buildFeatureType();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>(map.areas().size());
        for (PreparedArea area : map.areas()) {
            builder.add(GEOMETRY.createPoint(new Coordinate(area.x(), area.y())));
            builder.add(area.id().code());
            Map<String, Double> row = rows.getOrDefault(area.id(), Map.of());
            names.forEach(name -> builder.add(row.get(name)));
            features.add(builder.buildFeature(area.id().code()));
        }
        return new ListFeatureCollection(type, features);
    }

    /** Planning regions replaced Connecticut's eight counties in 2022; the two cannot be told into one another. */
    private static void refuseFormerCounty(GeoId id) {
        if (id.code().matches("090[01]\\d")) {
            throw new IllegalArgumentException(
                    "%s is one of the counties that Connecticut had before 2022; the boundaries (%s) have its nine planning regions, 09110 to 09190. Figures of the former counties cannot be joined to them."
                            .formatted(id, BoundaryVintage.BUNDLED));
        }
    }
}
