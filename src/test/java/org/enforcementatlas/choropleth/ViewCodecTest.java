package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.Denominator;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Reach;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address tells a view wholly, and a wrong one is answered with a sentence. */
class ViewCodecTest {

    @Property(tries = 1_000)
    void everyStateComesBackFromItsAddress(@ForAll("states") ViewState state) {
        assertThat(ViewCodec.fromParameters(ViewCodec.toParameters(state))).isEqualTo(state);
    }

    @Test
    void theUsualViewNeedsNoParameters() {
        ViewState usual = ViewCodec.fromParameters(Map.of());

        assertThat(usual)
                .isEqualTo(
                        new ViewState(MeasureQuery.of(new MeasureId("pending-cases")), MapOptions.DEFAULT, "", null));
        assertThat(ViewCodec.toParameters(usual)).isEmpty();
    }

    @Test
    void parametersHaveTheNamesOfTheAddress() {
        Map<String, String> parameters = Map.of(
                "measure", "agreements",
                "level", "county",
                "as_of", "2025-05-28",
                "clock", "signed",
                "per", "residents",
                "model", "TFM",
                "breaks", "1.0,10.0,100.0",
                "palette", "blues",
                "selected", "48201");

        assertThat(ViewCodec.toParameters(ViewCodec.fromParameters(parameters)))
                .containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void whoseRowsCountHasNamesOfTheAddressToo() {
        Map<String, String> parameters = Map.of("places", "states", "flagged", "exclude", "ranks", "all");

        assertThat(ViewCodec.toParameters(ViewCodec.fromParameters(parameters)))
                .containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void howAMapIsSeenHasNamesOfTheAddressToo() {
        Map<String, String> parameters = Map.of(
                "layout",
                "tiles",
                "method",
                "none",
                "around",
                "US",
                "rescale",
                "yes",
                "simulate",
                "deutan",
                "zoom",
                "TX");

        assertThat(ViewCodec.toParameters(ViewCodec.fromParameters(parameters)))
                .containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void aLayerHasANameOfTheAddressAndTheValuesNeedNone() {
        ViewState state = ViewCodec.fromParameters(Map.of("layer", "hotspots"));

        assertThat(state.layer()).isEqualTo(Layer.Plain.HOT_SPOTS);
        assertThat(ViewCodec.toParameters(state)).containsExactly(Map.entry("layer", "hotspots"));
        assertThat(ViewCodec.toParameters(ViewCodec.fromParameters(Map.of("layer", "values"))))
                .isEmpty();
    }

    @Test
    void changeNeedsItsKindAndTheDateItIsToldFrom() {
        Map<String, String> parameters = Map.of("change", "percent", "from", "2025-05-28");

        assertThat(ViewCodec.toParameters(ViewCodec.fromParameters(parameters)))
                .containsExactlyInAnyOrderEntriesOf(parameters);
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> ViewCodec.fromParameters(Map.of("change", "percent")))
                .withMessage("change needs the date that it is told from, like from=2025-05-28.");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> ViewCodec.fromParameters(Map.of("from", "2025-05-28")))
                .withMessageContaining("add change=absolute or change=percent");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> ViewCodec.fromParameters(
                        Map.of("change", "percent", "from", "2025-05-28", "layer", "hotspots")))
                .withMessageContaining("Hot spots are of one date");
    }

    @Test
    void breaksMeanCustomClassesAndUnknownNamesAreLeftAlone() {
        ViewState state = ViewCodec.fromParameters(Map.of("breaks", "5,10", "utm_source", "x", "level", ""));

        assertThat(state.map().method()).isEqualTo(ClassMethod.CUSTOM);
        assertThat(state.map().breaks()).containsExactly(5.0, 10.0);
        assertThat(state.query().level()).isEqualTo(AreaLevel.STATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure   | Pending Cases | a name like pending-cases",
                "level     | nation        | state or county",
                "level     | town          | state or county",
                "as_of     | 2025-02-30    | a date like 2025-05-28",
                "as_of     | May 2025      | a date like 2025-05-28",
                "clock     | reported      | listed or signed",
                "per       | Per capita!   | count, residents or the name of a declared stock",
                "span      | decade        | one of as-counted",
                "reach     | everybody     | county, municipal or statewide",
                "snapshot  | 17,x          | the number of a snapshot, and after commas",
                "model     | JEMX          | JEM, TFM, WSO or other",
                "snapshot  | 0             | the number of a snapshot",
                "snapshot  | latest        | the number of a snapshot",
                "layout    | hexagons      | geographic, tiles or symbols",
                "method    | jenks         | quantile, natural, equal, pretty, headtail, custom or none",
                "classes   | 2             | 3 to 7",
                "classes   | 8             | 3 to 7",
                "classes   | five          | 3 to 7",
                "breaks    | 10,5          | ascending numbers with commas",
                "breaks    | 5,5           | ascending numbers with commas",
                "breaks    | 1,NaN         | ascending numbers with commas",
                "breaks    | 1,,2          | ascending numbers with commas",
                "breaks    | 1,2,3,4,5,6,7 | ascending numbers with commas",
                "places    | some          | all or states",
                "flagged   | no            | include or exclude",
                "ranks     | no            | stable or all",
                "palette   | rainbow       | one of ylgnbu",
                "around    | TX            | US",
                "rescale   | maybe         | yes",
                "simulate  | dog           | protan, deutan, tritan or grey",
                "zoom      | Texas         | the postal code of a state, like TX",
                "change    | relative      | absolute or percent",
                "from      | yesterday     | a date like 2025-05-28",
                "layer     | coldspots     | values or hotspots",
                "selected  | Texas         | the code of an area",
                "selected  | 482           | the code of an area"
            })
    void aWrongParameterIsAnsweredWithOneSentenceThatSaysWhatToWrite(String name, String text, String expected) {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> ViewCodec.fromParameters(Map.of(name, text)))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith(name + " is " + expected)
                        .endsWith("not \"" + text + "\".")
                        .doesNotContain("\n"));
    }

    @Provide
    Arbitrary<ViewState> states() {
        Arbitrary<MapOptions> maps = Combinators.combine(
                        Arbitraries.of(MapLayout.class).injectNull(0.4),
                        Arbitraries.of(ClassMethod.class),
                        Arbitraries.integers().between(3, 7),
                        breaks(),
                        Arbitraries.of(Palettes.names()).injectNull(0.4))
                .as((layout, method, classes, breaks, palette) ->
                        new MapOptions(layout, method, classes, breaks, palette));
        Arbitrary<MapOptions> seen = Combinators.combine(
                        maps,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Simulation.class).injectNull(0.5),
                        Arbitraries.of("48", "11", "72").map(GeoId::new).injectNull(0.5))
                .as((map, around, rescale, simulation, zoom) -> new MapOptions(
                        map.layout(),
                        map.method(),
                        map.classes(),
                        map.breaks(),
                        map.palette(),
                        around,
                        rescale,
                        simulation,
                        zoom));
        Arbitrary<@Nullable GeoId> places = Arbitraries.of("US", "01", "48", "72", "01001", "48201")
                .map(GeoId::new)
                .injectNull(0.3);
        Arbitrary<String> filters = Arbitraries.of("", "value > 5", "name LIKE 'N%' AND rank <= 10");
        Arbitrary<Layer> layers = Arbitraries.oneOf(
                Arbitraries.of(Layer.Plain.class).map(layer -> layer),
                Combinators.combine(
                                Arbitraries.of(Change.Kind.class),
                                Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay),
                                Arbitraries.longs()
                                        .greaterOrEqual(1)
                                        .map(SnapshotId::new)
                                        .injectNull(0.5))
                        .as((kind, from, snapshot) -> new Layer.Change(kind, from, snapshot)));
        return Combinators.combine(queries(), seen, layers, filters, places).as(ViewState::new);
    }

    private static Arbitrary<MeasureQuery> queries() {
        Arbitrary<Boolean> whether = Arbitraries.of(true, false);
        Arbitrary<CountingScope> scopes = Combinators.combine(whether, whether).as(CountingScope::new);
        Arbitrary<MeasureQuery> counted = Combinators.combine(
                        Arbitraries.of("pending-cases", "agreements", "x", "0-9")
                                .map(MeasureId::new),
                        Arbitraries.of(AreaLevel.STATE, AreaLevel.COUNTY),
                        Arbitraries.longs()
                                .between(0, 40_000)
                                .map(LocalDate::ofEpochDay)
                                .injectNull(0.4),
                        Arbitraries.of(ListClock.class),
                        Arbitraries.of(Per.class).injectNull(0.4),
                        Arbitraries.of(AgreementModel.class).injectNull(0.4),
                        Arbitraries.longs()
                                .greaterOrEqual(1)
                                .map(SnapshotId::new)
                                .injectNull(0.4),
                        scopes)
                .as((measure, level, day, clock, per, model, snapshot, scope) -> new MeasureQuery(
                        measure,
                        level,
                        day,
                        clock,
                        per,
                        model,
                        snapshot,
                        scope,
                        Span.AS_COUNTED,
                        Reach.COUNTY,
                        Denominator.RESIDENTS));
        return Combinators.combine(counted, Arbitraries.of(Span.class), Arbitraries.of(Reach.class))
                .as((query, span, reach) -> query.withSpan(span).withReach(reach))
                .map(query -> query.findSnapshot().isEmpty()
                        ? query
                        : query.withBelow(new Denominator(
                                query.per() == Per.RESIDENTS ? new MeasureId("foreign-born") : null,
                                List.of(new SnapshotId(3)))));
    }

    private static Arbitrary<List<Double>> breaks() {
        return Arbitraries.doubles()
                .between(-1e9, 1e9)
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(list -> list.stream().sorted().toList());
    }
}
