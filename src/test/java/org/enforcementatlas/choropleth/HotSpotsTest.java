package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.enforcementatlas.geo.Contiguity;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.pattern.Moran;
import org.enforcementatlas.pattern.ReferenceFigures;
import org.enforcementatlas.render.Looks;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hot spots of real figures against those that another program computed, and what takes no part. */
class HotSpotsTest {

    private static final Contiguity STATES = Contiguity.bundled(AreaLevel.STATE);

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ClassifiedMap counties;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        counties = draw(Map.of("measure", "vote-margin", "level", "county", "layer", "hotspots"));
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void ofARealMeasureEveryStatisticIsThatOfTheReference() {
        HotSpots spots = spots(counties);

        for (Map<String, String> row : ReferenceFigures.read("counties.csv")) {
            String code = row.getOrDefault("code", "");
            Moran.Local local = Objects.requireNonNull(
                    spots.find(new GeoId(code)).orElseThrow().local());
            assertThat(local.statistic()).as(code).isCloseTo(number(row, "statistic"), within(1e-8));
            assertThat(local.p()).as(code).isCloseTo(number(row, "dealt_p"), within(1e-9));
            assertThat(local.adjusted()).as(code).isCloseTo(number(row, "adjusted"), within(1e-8));
        }
    }

    @Test
    void asManyAreasAreOfEachKindAsInTheReference() {
        HotSpots spots = spots(counties);

        for (Map<String, String> row : ReferenceFigures.read("summary.csv")) {
            double expected = number(row, "dealt");
            String what = row.getOrDefault("what", "");
            switch (what) {
                case "global" -> assertThat(spots.moran().global()).isCloseTo(expected, within(1e-9));
                case "areas" -> assertThat(spots.moran().locals()).hasSize((int) expected);
                case "without neighbours" ->
                    assertThat(spots.count(HotSpotKind.NO_NEIGHBOURS)).isEqualTo((int) expected);
                default -> {
                    int counted = spots.count(HotSpotKind.valueOf(
                            what.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
                    assertThat(counted).as(what).isEqualTo((int) expected);
                    assertThat((double) counted).isCloseTo(number(row, "numpy"), within(0.1 * expected + 3));
                }
            }
        }
    }

    @Test
    void everyAreaIsInOneEntryOfTheLegend() {
        Legend legend = counties.legend();

        assertThat(legend.classes())
                .extracting(Legend.ClassKey::label)
                .containsExactly("high among high", "high among low", "low among high", "low among low");
        assertThat(legend.classes().stream().mapToInt(Legend.ClassKey::count).sum()
                        + legend.looks().stream()
                                .mapToInt(Legend.LookKey::count)
                                .sum())
                .isEqualTo(3_233);
    }

    @Test
    void theSecondAskingIsAnsweredFromWhatIsKept() {
        ClassifiedMaps maps = new ClassifiedMaps(atlas.measures());
        ViewState view = ViewCodec.fromParameters(
                Map.of("measure", "agencies", "per", "residents", "level", "county", "layer", "hotspots"));

        assertThat(maps.draw(view).hotSpots()).isSameAs(maps.draw(view).hotSpots());
    }

    @Test
    void aRawCountIsRefusedWithAWayOut() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> draw(Map.of("measure", "agreements", "layer", "hotspots")))
                .withMessageContaining("per=residents");
    }

    @Test
    void whereTooFewAreasOrNoDifferencesAreThereASentenceSaysSo() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> HotSpots.of(SampleTables.rates().everywhere(SampleTables.NO_DATA), STATES))
                .withMessageContaining("at least 20 areas");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> HotSpots.of(SampleTables.rates().everywhere(SampleTables.rate(125)), STATES))
                .withMessageContaining("the same value");
    }

    @Test
    void anAreaWhoseNeighboursHaveNoValueHasNoKindAndTakesNoPart() {
        List<Value> values = new ArrayList<>(SampleTables.rates(java.util.stream.LongStream.range(0, 56)
                .map(i -> i * i % 37 + 1)
                .toArray()));
        MeasureTable all = SampleTables.rates().of(values);
        int newHampshire = place(all, "33");
        values.set(newHampshire, SampleTables.SUPPRESSED);
        HotSpots spots = HotSpots.of(SampleTables.rates().of(values), STATES);

        assertThat(spots.find(new GeoId("33"))).isEmpty();
        assertThat(spots.find(new GeoId("23"))).hasValue(new HotSpots.Spot(HotSpotKind.NO_NEIGHBOURS, null));
        assertThat(HotSpots.of(all, STATES).moran().locals())
                .hasSize(spots.moran().locals().size() + 2);
    }

    @Test
    void anAreaSaysItsKindAndTheMapItsMethod() {
        assertThat(counties.title()).startsWith("Hot spots: ");
        assertThat(counties.notes()).hasSize(2);
        assertThat(counties.notes().get(1))
                .contains("queen")
                .contains("row-standardised")
                .contains("9,999 conditional permutations, seed 287")
                .contains("Benjamini–Hochberg adjusted at 0.05")
                .contains("Left out: 6 areas without neighbours");
        assertThat(counties.sentence()).startsWith("Hot spots (local Moran's I): 191 high among high");
    }

    /** Without colours the few that stand out are as light as the hatch on the whole, and told by its lines alone. */
    @Test
    void toEveryEyeKindsAreToldFromEachOtherAndFromNoData() {
        List<String> colors = java.util.stream.Stream.of(HotSpotKind.values())
                .map(HotSpotKind::color)
                .filter(color -> !color.isEmpty())
                .toList();
        for (Simulation eye : Simulation.values()) {
            Ciede2000.Lab hatch = Ciede2000.mixed(eye.see(Looks.HATCH), 0.5, eye.see(Looks.HATCH_GROUND));
            for (String one : colors) {
                boolean outlier = one.equals(HotSpotKind.HIGH_LOW.color()) || one.equals(HotSpotKind.LOW_HIGH.color());
                assertThat(Ciede2000.difference(hatch, Ciede2000.lab(eye.see(one))))
                        .as("%s and the hatch, %s", one, eye.title())
                        .isGreaterThanOrEqualTo(eye == Simulation.GREY && outlier ? 0 : 10);
                for (String other : colors) {
                    assertThat(one.equals(other) || Ciede2000.difference(eye.see(one), eye.see(other)) >= 10)
                            .as("%s and %s, %s", one, other, eye.title())
                            .isTrue();
                }
            }
        }
    }

    private static int place(MeasureTable table, String code) {
        return table.areas().stream().map(area -> area.id().code()).toList().indexOf(code);
    }

    private static ClassifiedMap draw(Map<String, String> address) {
        return new ClassifiedMaps(atlas.measures()).draw(ViewCodec.fromParameters(address));
    }

    private static HotSpots spots(ClassifiedMap map) {
        return Objects.requireNonNull(map.hotSpots());
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
