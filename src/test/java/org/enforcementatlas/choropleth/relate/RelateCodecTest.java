package org.enforcementatlas.choropleth.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address tells the page of two measures wholly, and a wrong one is answered with a sentence. */
class RelateCodecTest {

    @Property(tries = 1_000)
    void everyStateComesBackFromItsAddress(@ForAll("states") RelateState state) {
        assertThat(RelateCodec.fromParameters(RelateCodec.toParameters(state))).isEqualTo(state);
    }

    @Test
    void theStoryNeedsNoParameters() {
        RelateState usual = RelateCodec.fromParameters(Map.of());

        assertThat(usual.x()).isEqualTo(MeasureQuery.of(new MeasureId("agreements")));
        assertThat(usual.y()).isEqualTo(MeasureQuery.of(new MeasureId("pending-cases")));
        assertThat(usual.colour()).isEqualTo(MeasureQuery.of(new MeasureId("vote-margin")));
        assertThat(RelateCodec.toParameters(usual)).isEmpty();
    }

    @Test
    void parametersHaveTheNamesOfTheAddress() {
        Map<String, String> parameters = Map.ofEntries(
                Map.entry("x", "arrests"),
                Map.entry("x_per", "count"),
                Map.entry("x_as_of", "2026-07-31"),
                Map.entry("y", "agencies"),
                Map.entry("y_clock", "signed"),
                Map.entry("y_model", "TFM"),
                Map.entry("y_snapshot", "12"),
                Map.entry("colour", "class"),
                Map.entry("layout", "tiles"),
                Map.entry("log", "x,y"),
                Map.entry("line", "yes"),
                Map.entry("show", "ranked"),
                Map.entry("cell", "high-low"),
                Map.entry("simulate", "deutan"),
                Map.entry("selected", "48"));

        assertThat(RelateCodec.toParameters(RelateCodec.fromParameters(parameters)))
                .containsExactlyInAnyOrderEntriesOf(parameters);
    }

    @Test
    void theMeasuresInEachOthersPlacesAndBackAreTheSame() {
        RelateState state =
                RelateCodec.fromParameters(Map.of("log", "x", "cell", "high-low", "selected", "48", "line", "yes"));

        assertThat(state.swapped().marked().cell()).isEqualTo(new Cell(0, 2));
        assertThat(state.swapped().scales().yLog()).isTrue();
        assertThat(state.swapped().swapped()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x          | Pending Cases | x is a name like pending-cases",
                "y          | Pending Cases | y is a name like pending-cases",
                "x_as_of    | May 2025      | x_as_of is a date like 2025-05-28",
                "y_per      | Per capita!   | y_per is count, residents or the name of a declared stock",
                "colour_model | JEMX        | colour_model is JEM, TFM, WSO or other",
                "level      | town          | level is state or county",
                "layout     | hexagons      | layout is geographic, tiles or symbols",
                "log        | z             | log is x, y or x,y",
                "line       | maybe         | line is yes",
                "show       | pie           | show is scatter or ranked",
                "cell       | 3-3           | cell is two of low, middle and high, like high-low",
                "selected   | Texas         | selected is the code of an area"
            })
    void aWrongParameterIsAnsweredWithOneSentenceThatSaysWhatToWrite(String name, String text, String expected) {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> RelateCodec.fromParameters(Map.of(name, text)))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage()).startsWith(expected).endsWith("not \"" + text + "\"."));
    }

    @Provide
    Arbitrary<RelateState> states() {
        Arbitrary<RelateState.Scales> scales = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(RelateState.Scales::new);
        Arbitrary<RelateState.Marked> marked = Combinators.combine(
                        Arbitraries.of(Cell.list()).injectNull(0.5),
                        Arbitraries.of("US", "01", "48", "72", "48201")
                                .map(GeoId::new)
                                .injectNull(0.3))
                .as(RelateState.Marked::new);
        Arbitrary<MeasureQuery> alike = Combinators.combine(
                        Arbitraries.of(AreaLevel.STATE, AreaLevel.COUNTY),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((level, territories, flagged) -> MeasureQuery.of(new MeasureId("x"))
                        .withLevel(level)
                        .withScope(new CountingScope(territories, flagged)));
        return alike.flatMap(level -> Combinators.combine(
                        queries(level),
                        queries(level),
                        queries(level).injectNull(0.3),
                        scales,
                        Arbitraries.of(MapLayout.class).injectNull(0.4),
                        Arbitraries.of(RelateTab.class),
                        Arbitraries.of(Simulation.class).injectNull(0.5),
                        marked)
                .as(RelateState::new));
    }

    private static Arbitrary<MeasureQuery> queries(MeasureQuery alike) {
        return Combinators.combine(
                        Arbitraries.of("pending-cases", "agreements", "vote-margin", "x", "0-9")
                                .map(MeasureId::new),
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
                                .injectNull(0.4))
                .as((id, day, clock, per, model, snapshot) -> MeasureQuery.of(id)
                        .withLevel(alike.level())
                        .withAsOf(day)
                        .withClock(clock)
                        .withPer(per)
                        .withModel(model)
                        .withSnapshot(snapshot)
                        .withScope(alike.scope()));
    }
}
