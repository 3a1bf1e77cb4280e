package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.geo.PreparedMap.Inset;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What the prepared maps hold and where it lies. */
class BundledBoundariesTest {

    private static final BundledBoundaries BOUNDARIES = new BundledBoundaries();
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static PreparedMap states;
    private static PreparedMap counties;

    @BeforeAll
    static void prepare() {
        states = BOUNDARIES.get(AreaLevel.STATE);
        counties = BOUNDARIES.get(AreaLevel.COUNTY);
    }

    @Test
    void everyPlaceOfTheGazetteerIsDrawnOnceInCodeOrder() {
        Gazetteer places = BundledPlaces.load();

        assertThat(ids(states)).hasSize(56).isEqualTo(idsOf(places.list(AreaLevel.STATE)));
        assertThat(ids(counties)).hasSize(3_233).isEqualTo(idsOf(places.list(AreaLevel.COUNTY)));
        assertThat(counties.vintage()).isEqualTo(BoundaryVintage.BUNDLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "COUNTY"})
    void everyPathIsALineInsideThePlane(AreaLevel level) {
        for (PreparedArea area : BOUNDARIES.get(level).areas()) {
            List<List<Coordinate>> rings = PathPoints.read(area.path());
            assertThat(rings).as(area.id().code()).isNotEmpty();
            for (List<Coordinate> ring : rings) {
                assertThat(ring).as(area.id().code()).hasSizeGreaterThan(3).allMatch(BundledBoundariesTest::inPlane);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "COUNTY"})
    void aStateAloneFillsThePlaneWithAllItsAreas(AreaLevel level) {
        for (PreparedArea state : states.areas()) {
            PreparedMap alone = BOUNDARIES.getState(level, state.id());
            PathBounds box = PathBounds.of(alone.areas());

            assertThat(alone.areas())
                    .extracting(PreparedArea::id)
                    .isEqualTo(ids(BOUNDARIES.get(level)).stream()
                            .filter(id -> id.state().equals(state.id()))
                            .toList());
            assertThat(box.right() - box.left() > 900 || box.bottom() - box.top() > 580)
                    .as(state.id().code())
                    .isTrue();
            assertThat(box.left()).isGreaterThanOrEqualTo(0);
            assertThat(box.bottom()).isLessThanOrEqualTo(PreparedMap.HEIGHT);
            assertThat(alone.borders()).isNotEmpty();
            assertThat(alone.insets()).isEmpty();
        }
    }

    @Test
    void aStateAloneHasMoreOfItsBoundaryThanInTheWholeCountry() {
        int inCountry = counties.areas().stream()
                .mapToInt(BundledBoundariesTest::points)
                .sum();
        int alone = states.areas().stream()
                .flatMap(state -> BOUNDARIES.getState(AreaLevel.COUNTY, state.id()).areas().stream())
                .mapToInt(BundledBoundariesTest::points)
                .sum();

        assertThat(alone).isGreaterThan(inCountry * 9 / 8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOUNDARIES.getState(AreaLevel.STATE, new GeoId("99")))
                .withMessage("The boundaries have no state 99.");
    }

    private static int points(PreparedArea area) {
        return PathPoints.read(area.path()).stream().mapToInt(List::size).sum();
    }

    @Test
    void theOutlineOfAllStatesIsDrawnOverThem() {
        assertThat(states.borders()).startsWith("M").doesNotContain("NaN");
        assertThat(counties.borders().length()).isGreaterThan(states.borders().length());
    }

    @Test
    void onlyFallsChurchAndTheFarMarianasAreMarkedWithoutAShape() {
        assertThat(counties.areas())
                .filteredOn(PreparedArea::marker)
                .extracting(area -> area.id().code())
                .containsExactly("51610", "69085");
        assertThat(states.areas()).noneMatch(PreparedArea::marker);
    }

    @Test
    void fallsChurchIsMarkedWhereItLies() {
        PreparedArea church = find(counties, "51610");

        assertThat(PathPoints.read(church.path()).getFirst()).hasSize(5);
        assertThat(church.x()).isBetween(822f, 832f);
        assertThat(church.y()).isBetween(260f, 275f);
        assertThat(shape("51059").distance(shape("51610"))).isLessThan(2);
    }

    @Test
    void everySymbolSitsInItsShape() {
        for (PreparedMap map : List.of(states, counties)) {
            for (PreparedArea area : map.areas()) {
                Geometry point = GEOMETRY.createPoint(new Coordinate(area.x(), area.y()));
                assertThat(PathPoints.shape(area.path()).distance(point))
                        .as(area.id().code())
                        .isLessThan(0.05);
            }
        }
    }

    @Test
    void theSevenBoxesAreLabelledAndApart() {
        List<Inset> boxes = states.insets();

        assertThat(boxes)
                .extracting(Inset::label)
                .containsExactly(
                        "Alaska",
                        "Hawaii",
                        "American Samoa",
                        "Guam",
                        "Northern Mariana Islands",
                        "Puerto Rico",
                        "U.S. Virgin Islands");
        assertThat(counties.insets()).isEqualTo(boxes);
        for (Inset one : boxes) {
            assertThat(inPlane(new Coordinate(one.x(), one.y()))).isTrue();
            assertThat(inPlane(new Coordinate(one.x() + one.width(), one.y() + one.height())))
                    .isTrue();
            assertThat(boxes)
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(other -> envelope(other).intersects(envelope(one)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STATE", "COUNTY"})
    void everyShapeLiesInItsBoxBelowTheLabelOrOutsideAllBoxes(AreaLevel level) {
        for (PreparedArea area : BOUNDARIES.get(level).areas()) {
            Geometry shape = PathPoints.shape(area.path());
            Region.of(area.id())
                    .inset()
                    .ifPresentOrElse(
                            box -> assertThat(roomBelowLabel(box).contains(shape.getEnvelopeInternal()))
                                    .as(area.id().code())
                                    .isTrue(),
                            () -> assertThat(states.insets())
                                    .as(area.id().code())
                                    .noneMatch(box ->
                                            GEOMETRY.toGeometry(envelope(box)).isWithinDistance(shape, 4)));
        }
    }

    @Test
    void statesFillTheSumOfTheirCounties() {
        Map<String, Double> sums = counties.areas().stream()
                .filter(area -> !area.marker())
                .collect(Collectors.groupingBy(
                        area -> area.id().state().code(),
                        Collectors.summingDouble(
                                area -> PathPoints.shape(area.path()).getArea())));
        for (PreparedArea state : states.areas()) {
            double sum = sums.getOrDefault(state.id().code(), 0.0);
            double allowed = Math.max(1.5, sum * 0.02);
            assertThat(PathPoints.shape(state.path()).getArea())
                    .as(state.id().code())
                    .isBetween(sum - allowed, sum + allowed);
        }
    }

    @Test
    void linesOverAreasAreLines() {
        assertThat(PathPoints.read(states.borders()))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(1));
        assertThat(PathPoints.read(counties.borders()))
                .hasSizeGreaterThan(500)
                .allSatisfy(line -> assertThat(line).hasSizeGreaterThan(1));
    }

    @Test
    void theNationIsNotAMapAndAPreparedMapIsKept() {
        assertThatIllegalArgumentException().isThrownBy(() -> BOUNDARIES.get(AreaLevel.NATION));
        assertThat(BOUNDARIES.get(AreaLevel.STATE)).isSameAs(states);
    }

    private static List<GeoId> ids(PreparedMap map) {
        return map.areas().stream().map(PreparedArea::id).toList();
    }

    private static List<GeoId> idsOf(List<Area> areas) {
        return areas.stream().map(Area::id).toList();
    }

    private static Geometry shape(String code) {
        return PathPoints.shape(find(counties, code).path());
    }

    private static PreparedArea find(PreparedMap map, String code) {
        return map.areas().stream()
                .filter(area -> area.id().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean inPlane(Coordinate point) {
        return point.x >= 0 && point.x <= PreparedMap.WIDTH && point.y >= 0 && point.y <= PreparedMap.HEIGHT;
    }

    private static Envelope envelope(Inset box) {
        return new Envelope(box.x(), box.x() + box.width(), box.y(), box.y() + box.height());
    }

    private static Envelope roomBelowLabel(Inset box) {
        return new Envelope(box.x(), box.x() + box.width(), box.y() + PreparedMap.LABEL_HEIGHT, box.y() + box.height());
    }
}
