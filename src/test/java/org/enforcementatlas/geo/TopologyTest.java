package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** Shared lines are read once and stay shared. */
class TopologyTest {

    /** Two counties of Kansas and one of Missouri side by side, on a grid of tenths of a degree. */
    private static final String THREE_SQUARES = """
            {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[-96,38]},
             "objects":{"nation":{"type":"GeometryCollection","geometries":[]},
              "counties":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,1]],"id":"20001","properties":{"name":"West"}},
               {"type":"MultiPolygon","arcs":[[[-2,2,3,4]]],"id":"20003","properties":{"name":"Middle"}},
               {"type":"Polygon","arcs":[[-4,5]],"id":"29001"}]}},
             "arcs":[[[10,10],[-10,0],[0,-10],[10,0]],
                     [[10,0],[0,10]],
                     [[10,0],[10,0]],
                     [[20,0],[0,10]],
                     [[20,10],[-10,0]],
                     [[20,0],[10,0],[0,10],[-10,0]]]}
            """;

    @Test
    void stepsOnTheGridBecomeDegrees() {
        Topology topology = read();

        assertThat(topology.shapes())
                .extracting(Topology.Shape::id)
                .extracting(GeoId::code)
                .containsExactly("20001", "20003", "29001");
        assertThat(topology.arcs().getFirst())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(-95.0, 39.0, -96.0, 39.0, -96.0, 38.0, -95.0, 38.0);
        assertThat(topology.shapes().get(1).polygons().getFirst().rings().getFirst())
                .containsExactly(-2, 2, 3, 4);
    }

    @Test
    void neighboursShareTheirBorderToTheTenth() {
        PreparedMap map =
                MapPreparation.prepare(new MapName(AreaLevel.COUNTY, BoundaryVintage.BUNDLED, null, 0), read());

        List<Geometry> shapes =
                map.areas().stream().map(area -> PathPoints.shape(area.path())).toList();
        assertThat(shapes.get(0).intersection(shapes.get(1)).getLength()).isGreaterThan(15);
        assertThat(shapes.get(0).intersection(shapes.get(1)).getArea()).isZero();
        assertThat(CascadedPolygonUnion.union(shapes).getArea())
                .isCloseTo(shapes.stream().mapToDouble(Geometry::getArea).sum(), within(1e-6));
    }

    @Test
    void theBorderBetweenTwoStatesAndTheOutlineOfAllAreDrawnOverCountiesButNoBorderBetweenCounties() {
        PreparedMap map =
                MapPreparation.prepare(new MapName(AreaLevel.COUNTY, BoundaryVintage.BUNDLED, null, 0), read());

        List<List<Coordinate>> borders = PathPoints.read(map.borders());
        List<Coordinate> third = PathPoints.read(map.areas().get(2).path()).getFirst();
        Geometry shared = PathPoints.shape(map.areas().get(0).path())
                .intersection(PathPoints.shape(map.areas().get(1).path()));
        assertThat(borders).hasSize(5).anySatisfy(line -> assertThat(third).containsAll(line));
        assertThat(borders)
                .allSatisfy(line -> assertThat(new GeometryFactory()
                                .createLineString(line.toArray(Coordinate[]::new))
                                .intersection(shared)
                                .getLength())
                        .isZero());
    }

    /**
     * A border between two counties is one line that both walk, and a coast is walked by one. Quantising left five lines that
     * a ring walks to and fro.
     */
    @Test
    void everyInnerBorderOfTheCountiesIsSharedExactly() {
        Topology topology = TopologyReader.read(BundledBoundaries.readFile(AreaLevel.COUNTY), "counties");
        int[] walks = new int[topology.arcs().size()];
        for (Topology.Shape shape : topology.shapes()) {
            for (Topology.Polygon polygon : shape.polygons()) {
                for (int[] ring : polygon.rings()) {
                    for (int reference : ring) {
                        walks[Topology.arcOf(reference)]++;
                    }
                }
            }
        }
        assertThat(Arrays.stream(walks).filter(times -> times == 1).count()).isEqualTo(753);
        assertThat(Arrays.stream(walks).filter(times -> times == 2).count()).isEqualTo(9_037);
        assertThat(Arrays.stream(walks).filter(times -> times > 2)).containsExactly(4, 4, 4, 4, 4);
    }

    /** So that a shape fills the same whichever rule the drawing program has. */
    @Test
    void aHoleRunsAgainstTheRingAroundIt() {
        for (AreaLevel level : new AreaLevel[] {AreaLevel.STATE, AreaLevel.COUNTY}) {
            for (PreparedMap.PreparedArea area :
                    new BundledBoundaries().get(level).areas()) {
                List<Geometry> outer = new ArrayList<>();
                for (List<Coordinate> line : PathPoints.read(area.path())) {
                    Coordinate[] ring = line.toArray(Coordinate[]::new);
                    Geometry filled = new GeometryFactory().createPolygon(ring);
                    boolean hole = outer.stream().anyMatch(around -> around.contains(filled));
                    if (!hole) {
                        outer.add(filled);
                    }
                    assertThat(Area.ofRingSigned(ring) < 0).as(area.id().code()).isEqualTo(!hole);
                }
            }
        }
    }

    @Test
    void everyRingClosesAfterThinning() {
        Topology topology = TopologyReader.read(BundledBoundaries.readFile(AreaLevel.STATE), "states");
        PlacedArcs arcs = PlacedArcs.of(topology);
        for (Topology.Shape shape : topology.shapes()) {
            for (Topology.Polygon polygon : shape.polygons()) {
                for (int[] ring : polygon.rings()) {
                    int[] points = arcs.ringInTenths(ring);
                    assertThat(Arrays.copyOf(points, 2))
                            .as(shape.id().code())
                            .containsExactly(Arrays.copyOfRange(points, points.length - 2, points.length));
                }
            }
        }
    }

    private static Topology read() {
        return TopologyReader.read(THREE_SQUARES.getBytes(StandardCharsets.UTF_8), "counties");
    }
}
