package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AreaGeometryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void outerRingsRunCounterclockwiseAndHolesClockwiseHoweverTheFileHasThem() {
        double[] outer = {0, 0, 0, 4, 4, 4, 4, 0, 0, 0};
        double[] hole = {1, 1, 2, 1, 2, 2, 1, 2, 1, 1};
        AreaGeometry shapes = AreaGeometry.of(new Topology(
                List.of(outer, hole),
                List.of(new Topology.Shape(
                        new GeoId("01"), List.of(new Topology.Polygon(List.of(new int[] {0}, new int[] {1})))))));

        assertThat(shapes.find(new GeoId("01")))
                .contains("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[4,0],[4,4],[0,4],[0,0]],"
                        + "[[1,1],[1,2],[2,2],[2,1],[1,1]]]}");
    }

    @Test
    void degreesHaveFiveDecimalsAndWhatEnclosesNothingHasNoShape() {
        double[] small = {-0.1234567, 1, 1.5, 1, 1.5, 2.000001, -0.1234567, 1};
        double[] point = {5, 5, 5, 5, 5, 5, 5, 5};
        AreaGeometry shapes = AreaGeometry.of(new Topology(
                List.of(small, point),
                List.of(
                        new Topology.Shape(new GeoId("01"), List.of(new Topology.Polygon(List.of(new int[] {0})))),
                        new Topology.Shape(new GeoId("02"), List.of(new Topology.Polygon(List.of(new int[] {1})))))));

        assertThat(shapes.find(new GeoId("01")))
                .contains("{\"type\":\"Polygon\",\"coordinates\":[[[-0.12346,1],[1.5,1],[1.5,2],[-0.12346,1]]]}");
        assertThat(shapes.find(new GeoId("02"))).isEmpty();
        assertThat(shapes.find(new GeoId("03"))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = AreaLevel.class, names = "NATION", mode = EnumSource.Mode.EXCLUDE)
    void bundledShapesAreClosedTurnRightAndStayOnTheirSideOfTheDateLine(AreaLevel level) {
        AreaGeometry shapes = AreaGeometry.bundled(level);
        for (Topology.Shape area : BundledBoundaries.readTopology(level).shapes()) {
            shapes.find(area.id())
                    .ifPresent(text -> polygons(JSON.readTree(text)).forEach(polygon -> check(area.id(), polygon)));
        }
    }

    private static void check(GeoId area, JsonNode polygon) {
        for (int number = 0; number < polygon.size(); number++) {
            JsonNode ring = polygon.get(number);
            double doubled = 0;
            for (int i = 1; i < ring.size(); i++) {
                double step = x(ring, i) - x(ring, i - 1);
                assertThat(Math.abs(step)).as("a step of %s", area).isLessThan(180);
                doubled += (x(ring, i - 1) - x(ring, 0)) * (y(ring, i) - y(ring, 0))
                        - (x(ring, i) - x(ring, 0)) * (y(ring, i - 1) - y(ring, 0));
            }
            assertThat(ring.size()).as("points of %s", area).isGreaterThan(3);
            assertThat(ring.get(ring.size() - 1)).as("the end of %s", area).isEqualTo(ring.get(0));
            assertThat(doubled > 0).as("the turn of %s", area).isEqualTo(number == 0);
        }
    }

    private static List<JsonNode> polygons(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asString().equals("Polygon")) {
            return List.of(coordinates);
        }
        List<JsonNode> polygons = new ArrayList<>();
        coordinates.forEach(polygons::add);
        return polygons;
    }

    private static double x(JsonNode ring, int i) {
        return ring.get(i).get(0).asDouble();
    }

    private static double y(JsonNode ring, int i) {
        return ring.get(i).get(1).asDouble();
    }
}
