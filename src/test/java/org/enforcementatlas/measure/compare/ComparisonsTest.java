package org.enforcementatlas.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison holds the figures of the measures' own tables, and sums of them, exactly. */
class ComparisonsTest {

    private static final String EIGHT = "agreements:TFM,agencies,county-share,resident-share,pending-cases:residents,"
            + "arrests:count,vote-margin,population";

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everyCellOfAStateIsTheValueOfTheMeasuresOwnTable() {
        Comparison comparison = answer(Map.of("states", "all", "columns", EIGHT));

        assertThat(comparison.areas()).hasSize(56);
        for (ComparedColumn column : comparison.columns()) {
            for (ComparedRow row : comparison.rows()) {
                AreaValue area =
                        column.table().find(row.place().members().getFirst()).orElseThrow();
                ComparedCell cell = row.cells().get(column.number() - 1);
                assertThat(cell.value()).isEqualTo(area.value());
                assertThat(cell.rank()).isEqualTo(area.rank());
                assertThat(cell.unstable()).isEqualTo(area.unstable());
                assertThat(cell.corrected()).isEqualTo(area.corrected());
            }
        }
    }

    @Test
    void ranksAreAmongAllStatesAndNotAmongThoseChosen() {
        Comparison six = answer(Map.of());
        Comparison all = answer(Map.of("states", "all"));

        assertThat(cell(six, "GA", 5).rank()).isEqualTo(cell(all, "GA", 5).rank());
        assertThat(six.columns().get(4).table().rankOf()).isEqualTo(51);
    }

    @Test
    void theFourRegionsHoldTheFiftyStatesAndDcOnceAndSoDoTheNineDivisions() {
        List<GeoId> regions = CensusRegions.list().subList(0, 4).stream()
                .flatMap(region -> region.members().stream())
                .toList();
        List<GeoId> divisions = CensusRegions.list().subList(4, 13).stream()
                .flatMap(division -> division.members().stream())
                .toList();

        assertThat(regions).hasSize(51).doesNotHaveDuplicates();
        assertThat(divisions).containsExactlyInAnyOrderElementsOf(regions);
        assertThat(CensusRegions.list().subList(0, 4).stream()
                        .map(region -> region.members().size()))
                .containsExactly(9, 12, 17, 13);
    }

    @Test
    void aRegionsRateIsTheSumOfNumeratorsOverTheSumOfDenominators() {
        Comparison comparison = answer(Map.of("groups", "northeast,midwest,south,west", "columns", EIGHT));
        Map<GeoId, Value.Observed> states = comparison.columns().get(4).table().areas().stream()
                .filter(area -> area.value() instanceof Value.Observed)
                .collect(Collectors.toMap(AreaValue::id, area -> (Value.Observed) area.value()));

        for (ComparedRow row : comparison.groups()) {
            Value.Observed sum = row.cells().get(4).findObserved().orElseThrow();
            List<Value.Observed> members =
                    row.place().members().stream().map(states::get).toList();
            assertThat(sum.numerator())
                    .isEqualTo(members.stream()
                            .mapToLong(Value.Observed::numerator)
                            .sum());
            assertThat(sum.denominator())
                    .isEqualTo(members.stream()
                            .mapToLong(Value.Observed::denominator)
                            .sum());
            assertThat(sum.scale()).isEqualTo(100_000);
            assertThat(row.cells().get(4).rank()).isEmpty();
        }
    }

    @Test
    void theRegionsTogetherAreTheNationWhereNothingElseIsCounted() {
        Comparison comparison =
                answer(Map.of("groups", "northeast,midwest,south,west", "columns", "population:count,vote-margin"));
        Value.Observed margin =
                comparison.benchmark().cells().get(1).findObserved().orElseThrow();

        assertThat(sum(comparison, 2)).isEqualTo(margin.numerator());
        assertThat(comparison.groups().stream()
                        .mapToLong(row ->
                                row.cells().get(1).findObserved().orElseThrow().denominator())
                        .sum())
                .isEqualTo(margin.denominator());
    }

    private static long sum(Comparison comparison, int column) {
        return comparison.groups().stream()
                .mapToLong(row ->
                        row.cells().get(column - 1).findObserved().orElseThrow().numerator())
                .sum();
    }

    @Test
    void aGroupSaysHowManyOfItsMembersHaveNoValueAndWhich() {
        Comparison comparison = answer(Map.of(
                "group",
                "Islands and Texas:TX,GU,VI",
                "columns",
                "pending-cases:residents,county-share",
                "groups",
                "south"));

        ComparedCell pending = cell(comparison, "Islands and Texas", 1);
        assertThat(pending.members())
                .isEqualTo(new ComparedCell.Members(3, 1, true, "2 of 3 without data (GU, VI); formed of the other 1"));
        assertThat(pending.value())
                .isEqualTo(comparison
                        .columns()
                        .getFirst()
                        .table()
                        .find(new GeoId("48"))
                        .orElseThrow()
                        .value());
        assertThat(new CellNotes(comparison).list())
                .contains("South: 1 of 17 not applicable (DC); formed of the other 16.");
    }

    @Test
    void aGroupOfWhichNobodyHasDataHasNone() {
        Comparison comparison = answer(Map.of("group", "Islands:GU,VI", "columns", "pending-cases:residents"));

        assertThat(cell(comparison, "Islands", 1).value()).isEqualTo(new Value.Absent(Absence.NO_DATA));
        assertThat(cell(comparison, "Islands", 1).findDifference()).isEmpty();
    }

    @Test
    void sharesOfWhichNobodyKnowsTheWholeAreNotAdded() {
        GroupSum sum = new GroupSum(
                SampleTables.margins().of(List.of(Value.Observed.count(40), Value.Observed.count(60))),
                List.of(new GeoId("01"), new GeoId("02")));

        assertThat(sum.value()).isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE));
        assertThat(sum.isAdditive()).isFalse();
    }

    @Test
    void differenceAndRatioAreOfExactFractionsAndOnlyWhereBothAreObserved() {
        Comparison comparison =
                answer(Map.of("states", "TX,GU", "benchmark", "GA", "columns", "agreements:2025-05-28,pending-cases"));

        assertThat(cell(comparison, "TX", 1).difference()).isEqualTo(Value.Observed.count(89 - 29));
        assertThat(cell(comparison, "TX", 1).ratio()).isEqualTo(new Value.Observed(89, 29, 1));
        assertThat(cell(comparison, "GU", 2).findDifference()).isEmpty();
        assertThat(cell(comparison, "GU", 2).findRatio()).isEmpty();
    }

    @Test
    void aMarginHasADifferenceAndNoRatio() {
        Comparison comparison = answer(Map.of("states", "TX", "columns", "vote-margin", "show", "value,ratio"));

        assertThat(cell(comparison, "TX", 1).findDifference()).isPresent();
        assertThat(cell(comparison, "TX", 1).findRatio()).isEmpty();
        assertThat(new CellNotes(comparison).list()).anyMatch(note -> note.startsWith("No ratio:"));
    }

    @Test
    void theBenchmarkIsPinnedAndNotARowAgain() {
        Comparison comparison = answer(Map.of("states", "TX,FL", "groups", "south", "benchmark", "south"));

        assertThat(comparison.rows()).extracting(row -> row.place().word()).containsExactly("south", "TX", "FL");
        assertThat(comparison.benchmark().cells()).allMatch(cell -> cell.difference() == null);
    }

    @Test
    void rowsAreSortedExactlyAndWhatIsAbsentIsLastEitherWay() {
        List<String> down =
                words(answer(Map.of("states", "GU,TX,NE,FL", "columns", "pending-cases:residents", "sort", "1-desc")));
        List<String> up =
                words(answer(Map.of("states", "GU,TX,NE,FL", "columns", "pending-cases:residents", "sort", "1-asc")));

        assertThat(down).endsWith("GU");
        assertThat(up).endsWith("GU");
        assertThat(up.subList(0, 3)).isEqualTo(down.subList(0, 3).reversed());
    }

    @Test
    void whereThereAreNoCountyGovernmentsTheReasonIsTold() {
        Comparison comparison = answer(Map.of("states", "CT,RI,DC,TX", "columns", "county-share"));
        CellNotes notes = new CellNotes(comparison);

        for (String state : List.of("CT", "RI", "DC")) {
            ComparedCell cell = cell(comparison, state, 1);
            assertThat(ComparisonWording.value(comparison.columns().getFirst(), cell))
                    .isEqualTo("not applicable");
            assertThat(notes.numbers(cell)).containsExactly(1);
        }
        assertThat(notes.list().getFirst()).contains("have no county governments");
        assertThat(notes.numbers(cell(comparison, "TX", 1))).isEmpty();
    }

    @Test
    void differentDatesAreAnnouncedWithTheColumnsThatHaveThem() {
        List<String> dates =
                ComparisonWording.dates(answer(Map.of("columns", "agreements:2025-05-28,agencies:2025-05-28,arrests")));

        assertThat(dates).hasSize(2);
        assertThat(dates.getFirst()).startsWith("As of 28 May 2025: 287(g) agreements and ");
        assertThat(dates.getLast()).startsWith("1 Jan 2025 – ").contains(" months)");
        assertThat(ComparisonWording.dates(answer(Map.of("columns", "agreements,agencies"))))
                .isEmpty();
    }

    @Test
    void aPinnedComparisonGivesTheSameFiguresAndSaysSo() {
        Comparison latest = answer(Map.of("states", "TX,FL", "sort", "1-desc"));
        Comparison pinned = new Comparisons(atlas.measures()).answer(latest.pinnedQuery());

        assertThat(pinned.rows()).isEqualTo(latest.rows());
        assertThat(pinned.pinned()).isTrue();
        assertThat(latest.pinned()).isFalse();
    }

    @Test
    void aDateWithoutFiguresIsRefusedWithTheNearest() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> answer(Map.of("columns", "agreements:2025-05-29")))
                .withMessageContaining("the nearest are for 2025-05-28");
    }

    @Test
    void eachRegionIsToldWithItsMembers() {
        assertThat(Stream.of("south", "mountain")
                        .map(word -> ComparisonWording.members(
                                CensusRegions.find(word).orElseThrow())))
                .containsExactly(
                        "Census region of 17: AL, AR, DE, DC, FL, GA, KY, LA, MD, MS, NC, OK, SC, TN, TX, VA, WV",
                        "Census division of 8: AZ, CO, ID, MT, NV, NM, UT, WY");
    }

    private static List<String> words(Comparison comparison) {
        return comparison.areas().stream().map(row -> row.place().word()).toList();
    }

    private static ComparedCell cell(Comparison comparison, String word, int column) {
        return comparison.rows().stream()
                .filter(row -> row.place().word().equals(word))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column - 1);
    }

    private static Comparison answer(Map<String, String> parameters) {
        return new Comparisons(atlas.measures())
                .answer(ComparisonCodec.fromParameters(parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))));
    }
}
