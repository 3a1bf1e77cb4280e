package org.enforcementatlas.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address tells a comparison wholly, and a wrong one is answered with a sentence. */
class ComparisonCodecTest {

    private static final List<GeoId> STATES =
            Jurisdictions.list().stream().map(Jurisdiction::id).toList();

    @Property(tries = 1_000, seed = "20260518")
    void everyComparisonComesBackFromItsAddress(@ForAll("queries") ComparisonQuery query) {
        assertThat(ComparisonCodec.fromParameters(ComparisonCodec.toParameters(query)))
                .isEqualTo(query);
    }

    @Test
    void theUsualComparisonNeedsNoParameters() {
        ComparisonQuery usual = read(Map.of());

        assertThat(usual.places()).extracting(ComparedPlace::word).containsExactly("TN", "GA", "KY", "NC", "VA", "SC");
        assertThat(usual.benchmark()).isEqualTo(ComparedPlace.US);
        assertThat(usual.columns()).hasSize(6);
        assertThat(ComparisonCodec.toParameters(usual)).isEmpty();
    }

    @Test
    void parametersHaveTheNamesAndTheOrderOfTheAddress() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("states", List.of("TN,GA,KY"));
        parameters.put("groups", List.of("south,new-england"));
        parameters.put("group", List.of("Gulf:TX,LA,MS,AL,FL", "Two:OR,WA"));
        parameters.put("benchmark", List.of("Gulf"));
        parameters.put(
                "columns", List.of("agreements:TFM:2025-05-28,county-share,pending-cases:residents:snapshot-12"));
        parameters.put("sort", List.of("2-desc"));
        parameters.put("show", List.of("value,difference,ratio,rank"));

        assertThat(ComparisonCodec.toParameters(read(parameters))).isEqualTo(parameters);
    }

    @Test
    void unstableValuesAreRankedOnRequestInAllColumnsAlsoInNewOnes() {
        ComparisonQuery asked = read(Map.of("ranks", List.of("all")));

        assertThat(asked.columns()).allMatch(column -> column.scope().unstableRanked());
        assertThat(ComparisonCodec.toParameters(asked)).isEqualTo(Map.of("ranks", List.of("all")));
        assertThat(asked.withColumns(read(Map.of()).columns()).unstableRanked()).isTrue();
    }

    @Test
    void allStatesAreOneWord() {
        ComparisonQuery all = read(Map.of("states", List.of("all")));

        assertThat(all.places()).hasSize(56);
        assertThat(ComparisonCodec.toParameters(all)).isEqualTo(Map.of("states", List.of("all")));
    }

    @Test
    void aGroupAloneBringsNoStatesWithIt() {
        assertThat(read(Map.of("groups", List.of("south"))).places())
                .extracting(ComparedPlace::name)
                .containsExactly("South");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states    | TN,Tenn        | \"Tenn\" is no postal code of a state; states is a list like TX,FL,GA.",
                "groups    | deep-south     | groups is a list of Census regions and divisions like south,south-atlantic,"
                        + " not \"deep-south\"; a group of one's own is written group=Gulf:TX,LA.",
                "group     | TX,LA          | group is a name and its states, like Gulf:TX,LA,MS, not \"TX,LA\".",
                "group     | Gulf:TX,XX     | \"XX\" is no postal code of a state; group is like Gulf:TX,LA,MS.",
                "group     | Gulf:TX,TX     | The group \"Gulf\" has at least one state, and each once.",
                "group     | Gulf:          | The group \"Gulf\" has at least one state, and each once.",
                "group     | South:TX       | \"South\" is the name of a state or Census region already; give the group"
                        + " another name.",
                "benchmark | Gulf           | benchmark is US, a state like TX, a Census region like south or a group that"
                        + " the address names, not \"Gulf\".",
                "columns   | Pending Cases  | columns is a list of measures like agreements,pending-cases:residents, not"
                        + " \"Pending Cases\".",
                "columns   | agreements:may | After agreements: a column says count, residents or per- and a declared stock, JEM, TFM, WSO or OTHER,"
                        + " listed or signed, fiscal-year or another span, municipal or statewide, a date like 2025-05-28 or a snapshot like snapshot-12, not \"may\".",
                "columns   | a,b,c,d,e,f,g,h,i | A comparison has 1 to 8 columns; this has 9.",
                "sort      | 2-down         | sort is the number of a column or name, then asc or desc, like 2-desc, not"
                        + " \"2-down\".",
                "sort      | 7-desc         | sort names a column from 1 to 6, or name.",
                "show      | mean           | show is a list of value, difference, ratio, rank and denominator, not \"mean\"."
            })
    void aWrongParameterIsAnsweredWithOneSentenceThatSaysWhatToWrite(String name, String text, String expected) {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> read(Map.of(name, List.of(text))))
                .withMessage(expected);
    }

    @Test
    void movingAndRemovingAColumnKeepsTheColumnThatSorts() {
        ComparisonQuery query =
                read(Map.of("columns", List.of("agreements,agencies,county-share"), "sort", List.of("2-asc")));

        ComparisonQuery moved = ColumnMoves.move(query, 2, -1);
        assertThat(moved.columns())
                .extracting(column -> column.measure().name())
                .startsWith("agencies");
        assertThat(moved.order()).isEqualTo(new RowOrder(1, false));
        assertThat(ColumnMoves.move(moved, 1, 1)).isEqualTo(query);
        assertThat(ColumnMoves.move(moved, 1, -1)).isEqualTo(moved);
        assertThat(ColumnMoves.remove(query, 1).order()).isEqualTo(new RowOrder(1, false));
        assertThat(ColumnMoves.remove(query, 2).order()).isNull();
        assertThat(ColumnMoves.add(query, query.columns().getFirst()).order()).isEqualTo(query.order());
    }

    @Test
    void aHeadThatIsPressedAgainSortsTheOtherWayAndThenAsBefore() {
        ComparisonQuery once = ColumnMoves.sort(read(Map.of()), 2);
        ComparisonQuery twice = ColumnMoves.sort(once, 2);

        assertThat(once.order()).isEqualTo(new RowOrder(2, true));
        assertThat(twice.order()).isEqualTo(new RowOrder(2, false));
        assertThat(ColumnMoves.sort(twice, 2).order()).isNull();
        assertThat(ColumnMoves.sort(once, RowOrder.NAME).order()).isEqualTo(new RowOrder(RowOrder.NAME, false));
    }

    private static ComparisonQuery read(Map<String, List<String>> parameters) {
        return ComparisonCodec.fromParameters(parameters);
    }

    @Provide
    Arbitrary<ComparisonQuery> queries() {
        Arbitrary<List<ComparedPlace>> states = Arbitraries.of(STATES)
                .map(ComparedPlace::state)
                .list()
                .uniqueElements()
                .ofMaxSize(56);
        Arbitrary<List<ComparedPlace>> regions =
                Arbitraries.of(CensusRegions.list()).list().uniqueElements().ofMaxSize(4);
        Arbitrary<List<ComparedPlace>> own =
                own().list().ofMaxSize(3).uniqueElements(place -> place.word().toLowerCase(java.util.Locale.ROOT));
        Arbitrary<List<MeasureQuery>> columns = column().list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<Set<CellPart>> shown = Arbitraries.of(CellPart.values()).set();
        return Combinators.combine(
                        states,
                        regions,
                        own,
                        columns,
                        shown,
                        Arbitraries.integers().between(0, 1_000))
                .as(ComparisonCodecTest::query);
    }

    private static ComparisonQuery query(
            List<ComparedPlace> states,
            List<ComparedPlace> regions,
            List<ComparedPlace> own,
            List<MeasureQuery> columns,
            Set<CellPart> shown,
            int dice) {
        List<ComparedPlace> places = new ArrayList<>(
                Stream.of(states, regions, own).flatMap(List::stream).toList());
        if (places.isEmpty()) {
            places.add(ComparedPlace.state(new GeoId("48")));
        }
        List<ComparedPlace> benchmarks = new ArrayList<>(own);
        benchmarks.addAll(List.of(
                ComparedPlace.US,
                ComparedPlace.state(new GeoId("12")),
                CensusRegions.list().get(2)));
        RowOrder order = dice % 3 == 0 ? null : new RowOrder(dice % (columns.size() + 1), dice % 2 == 0);
        return new ComparisonQuery(places, benchmarks.get(dice % benchmarks.size()), columns, order, shown);
    }

    private static Arbitrary<ComparedPlace> own() {
        Arbitrary<String> names = Arbitraries.of("Gulf", "Big & old", "A+B 50%", "Nord-Ost", "Zone=1?#/", "Ñandú");
        Arbitrary<List<GeoId>> members =
                Arbitraries.of(STATES).list().uniqueElements().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(names, members).as(ComparedPlace::own);
    }

    private static Arbitrary<MeasureQuery> column() {
        return Combinators.combine(
                        Arbitraries.of("agreements", "pending-cases", "vote-margin")
                                .map(MeasureId::new),
                        Arbitraries.of(Per.values()).injectNull(0.5),
                        Arbitraries.of(AgreementModel.values()).injectNull(0.5),
                        Arbitraries.of(ListClock.values()),
                        Arbitraries.of("2025-05-28", "2026-05-18")
                                .map(LocalDate::parse)
                                .injectNull(0.5),
                        Arbitraries.longs().between(1, 999).map(SnapshotId::new).injectNull(0.7))
                .as((measure, per, model, clock, day, snapshot) -> MeasureQuery.of(measure)
                        .withPer(per)
                        .withModel(model)
                        .withClock(clock)
                        .withAsOf(day)
                        .withSnapshot(snapshot));
    }
}
