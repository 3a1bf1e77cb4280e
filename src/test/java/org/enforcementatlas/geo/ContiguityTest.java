package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Areas touch by border or corner, both ways, as a second way of looking at the boundaries says. */
class ContiguityTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** The outlines of San Joaquin and Santa Clara cross on the file's grid without a point in common. */
    private static final Set<String> CROSSING = Set.of("06077", "06085");

    private static final Contiguity COUNTIES = Contiguity.bundled(AreaLevel.COUNTY);
    private static final Contiguity STATES = Contiguity.bundled(AreaLevel.STATE);

    @Test
    void aCornerIsEnough() {
        assertThat(STATES.listNeighbours(new GeoId("04"))).contains(new GeoId("08"));
        assertThat(STATES.listNeighbours(new GeoId("35"))).contains(new GeoId("49"));
    }

    @Test
    void tennesseeHasEightNeighboursAndMaineOne() {
        assertThat(STATES.listNeighbours(new GeoId("47")))
                .extracting(GeoId::code)
                .containsExactly("01", "05", "13", "21", "28", "29", "37", "51");
        assertThat(STATES.listNeighbours(new GeoId("23")))
                .extracting(GeoId::code)
                .containsExactly("33");
    }

    @Test
    void whatWaterPartsDoesNotTouch() {
        assertThat(STATES.listNeighbours(new GeoId("02"))).isEmpty();
        assertThat(STATES.listNeighbours(new GeoId("15"))).isEmpty();
        assertThat(COUNTIES.listNeighbours(new GeoId("25019"))).as("Nantucket").isEmpty();
        assertThat(COUNTIES.listNeighbours(new GeoId("53055"))).as("San Juan").isEmpty();
    }

    @Test
    void anIndependentCityTouchesTheCountyAroundIt() {
        assertThat(COUNTIES.listNeighbours(new GeoId("51540")))
                .as("Charlottesville")
                .containsExactly(new GeoId("51003"));
    }

    @Test
    void touchingIsMutual() {
        for (Topology.Shape shape :
                BundledBoundaries.readTopology(AreaLevel.COUNTY).shapes()) {
            for (GeoId other : COUNTIES.listNeighbours(shape.id())) {
                assertThat(COUNTIES.listNeighbours(other)).contains(shape.id());
            }
        }
    }

    /** Outlines that have a point in common, asked of JTS for each pair whose frames meet. */
    @Test
    void theSuiteOfTopologyFindsTheSameNeighbours() {
        Map<GeoId, Geometry> outlines = outlines(BundledBoundaries.readTopology(AreaLevel.COUNTY));
        STRtree near = new STRtree();
        outlines.forEach((id, outline) -> near.insert(outline.getEnvelopeInternal(), id));
        outlines.forEach((id, outline) -> {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(outline);
            List<GeoId> touching = new ArrayList<>();
            for (Object candidate : near.query(outline.getEnvelopeInternal())) {
                GeoId other = (GeoId) candidate;
                if (!other.equals(id) && prepared.intersects(outlines.get(other))) {
                    touching.add(other);
                }
            }
            if (!CROSSING.contains(id.code())) {
                assertThat(COUNTIES.listNeighbours(id)).as(id.code()).containsExactlyInAnyOrderElementsOf(touching);
            }
        });
    }

    private static Map<GeoId, Geometry> outlines(Topology topology) {
        Map<GeoId, Geometry> outlines = new HashMap<>();
        for (Topology.Shape shape : topology.shapes()) {
            List<LineString> lines = new ArrayList<>();
            shape.polygons()
                    .forEach(polygon -> polygon.rings().forEach(ring -> {
                        for (int reference : ring) {
                            lines.add(line(topology.arcs().get(Topology.arcOf(reference))));
                        }
                    }));
            outlines.put(shape.id(), GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new)));
        }
        return outlines;
    }

    private static LineString line(double... arc) {
        Coordinate[] points = new Coordinate[arc.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(arc[2 * i], arc[2 * i + 1]);
        }
        return GEOMETRY.createLineString(points);
    }
}
