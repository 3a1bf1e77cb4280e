package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;

/** Values meet their areas by code; what does not meet is named on both sides. */
class BoundaryJoinTest {

    private static final PreparedMap THREE = new PreparedMap(
            AreaLevel.COUNTY,
            BoundaryVintage.BUNDLED,
            List.of(area("24005"), area("24510"), area("51610")),
            "",
            List.of());

    private final BoundaryJoin join = new BoundaryJoin(new Boundaries() {
        @Override
        public PreparedMap get(AreaLevel level) {
            return THREE;
        }

        @Override
        public PreparedMap getState(AreaLevel level, GeoId state) {
            return THREE;
        }
    });

    @Test
    void whatDoesNotMeetIsNamedOnBothSides() {
        JoinReport report = join.join(
                AreaLevel.COUNTY, Map.of(new GeoId("24005"), 1.0, new GeoId("51610"), 0.0, new GeoId("02261"), 5.0));

        assertThat(report.matched()).isEqualTo(2);
        assertThat(report.valuesWithoutArea()).containsExactly(new GeoId("02261"));
        assertThat(report.areasWithoutValue()).containsExactly(new GeoId("24510"));
        assertThat(report.vintage()).isEqualTo(BoundaryVintage.BUNDLED);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void aFeatureCarriesItsCodeAndTheValuesOfItsPlaceOnly() {
        ListFeatureCollection features = BoundaryJoin.collect(
                THREE,
                List.of("value", "rank"),
                Map.of(
                        new GeoId("24510"), Map.of("value", 7.0, "rank", 1.0),
                        new GeoId("51610"), Map.of("value", 0.0)));

        Map<String, List<Object>> rows = new HashMap<>();
        try (SimpleFeatureIterator each = features.features()) {
            while (each.hasNext()) {
                var feature = each.next();
                rows.put(feature.getID(), feature.getAttributes().subList(1, 4));
            }
        }
        assertThat(rows.get("24005")).containsExactly("24005", null, null);
        assertThat(rows.get("24510")).containsExactly("24510", 7.0, 1.0);
        assertThat(rows.get("51610")).containsExactly("51610", 0.0, null);
    }

    @Test
    void everyPlaceOfTheGazetteerMeetsItsBoundary() {
        BoundaryJoin real = new BoundaryJoin(new BundledBoundaries());
        for (AreaLevel level : List.of(AreaLevel.STATE, AreaLevel.COUNTY)) {
            Map<GeoId, Double> values = new HashMap<>();
            BundledPlaces.load().list(level).forEach(area -> values.put(area.id(), 1.0));

            JoinReport report = real.join(level, values);

            assertThat(report.isComplete()).isTrue();
            assertThat(report.matched()).isEqualTo(values.size());
        }
    }

    @Test
    void connecticutsFormerCountiesAreRefusedAndItsPlanningRegionsAreNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> join.join(AreaLevel.COUNTY, Map.of(new GeoId("09001"), 1.0)))
                .withMessageContaining("planning regions");
        assertThat(join.join(AreaLevel.COUNTY, Map.of(new GeoId("09110"), 1.0)).valuesWithoutArea())
                .hasSize(1);
    }

    private static PreparedArea area(String code) {
        return new PreparedArea(new GeoId(code), "M0 0l1 0 0 1z", 0.3f, 0.3f, false);
    }
}
