package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.dataset.BundledManifests;
import org.enforcementatlas.export.RowsTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.AlarmRule;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.PlacesAboveZero;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.notice.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that come with the atlas, loaded as on a first start, against the figures that are known. */
class BundledFiguresTest {

    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 28);
    private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 18);

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(home, Map.of()), clock, line -> {});
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everyBundledTableLoadsWithoutAnErrorAndAllItsRowsCount() {
        Map<String, Integer> rows = BundledManifests.list().stream()
                .filter(manifest -> !manifest.synthetic())
                .flatMap(manifest -> manifest.files().stream())
                .collect(Collectors.toMap(
                        file -> Path.of(file.name()).getFileName().toString(), file -> file.rows()));
        List<Snapshot> snapshots = DatasetId.ALL.stream()
                .flatMap(id -> atlas.snapshots().list(id).stream())
                .filter(snapshot -> !snapshot.draft().synthetic())
                .filter(snapshot -> rows.containsKey(snapshot.draft().fileName()))
                .toList();
        assertThat(snapshots).hasSizeGreaterThanOrEqualTo(18);
        for (Snapshot snapshot : snapshots) {
            assertThat(snapshot.counts().counted())
                    .as(snapshot.draft().fileName())
                    .isEqualTo(rows.get(snapshot.draft().fileName()));
            assertThat(atlas.snapshots().listNotices(snapshot.id()))
                    .as(snapshot.draft().fileName())
                    .noneMatch(notice -> notice.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-21, 151, 142, 22, 51, 30, 6, 60, 11, 80",
        "2025-05-28, 628, 513, 40, 271, 89, 29, 99, 306, 223",
        "2025-12-31, 1274, 1058, 40, 339, 259, 43, 145, 684, 445",
        "2026-02-27, 1492, 1253, 41, 344, 317, 57, 152, 868, 472",
        "2026-05-18, 1843, 1551, 40, 348, 387, 65, 182, 1162, 499"
    })
    void everySheetHasTheKnownFigures(
            LocalDate day,
            long agreements,
            long agencies,
            int jurisdictions,
            long florida,
            long texas,
            long georgia,
            long jem,
            long tfm,
            long wso) {
        MeasureTable table = count("agreements", day, null);
        assertThat(national(table)).isEqualTo(agreements);
        assertThat(national(count("agencies", day, null))).isEqualTo(agencies);
        assertThat(table.areas().stream().filter(area -> numerator(area) > 0)).hasSize(jurisdictions);
        assertThat(of(table, "12")).isEqualTo(florida);
        assertThat(of(table, "48")).isEqualTo(texas);
        assertThat(of(table, "13")).isEqualTo(georgia);
        assertThat(national(count("agreements", day, AgreementModel.JEM))).isEqualTo(jem);
        assertThat(national(count("agreements", day, AgreementModel.TFM))).isEqualTo(tfm);
        assertThat(national(count("agreements", day, AgreementModel.WSO))).isEqualTo(wso);
        assertThat(table.areas().stream()
                        .mapToLong(area -> Math.max(0, numerator(area)))
                        .sum())
                .isEqualTo(agreements);
    }

    @Test
    void aStateWithoutAgreementsHasZeroAndNotNothing() {
        AreaValue california =
                count("agreements", MAY_2025, null).find(new GeoId("06")).orElseThrow();
        assertThat(california.value()).isEqualTo(Value.Observed.count(0));
    }

    @Test
    void fortyJurisdictionsAreNotTheSameForty() {
        assertThat(territoriesWithAgreements(MAY_2025)).isEmpty();
        assertThat(territoriesWithAgreements(MAY_2026)).containsExactly("66", "69");
        assertThat(PlacesAboveZero.of(count("agreements", MAY_2025, null))).isEqualTo("40 states");
        assertThat(PlacesAboveZero.of(count("agreements", MAY_2026, null)))
                .isEqualTo("38 states, Guam and the Northern Mariana Islands");
        assertThat(ViewSentence.of(count("agreements", MAY_2026, null)))
                .contains("United States: 1,843; above zero in 38 states, Guam and the");
    }

    @Test
    void withoutTerritoriesTheyAreInNoAreaNoRankAndNoTotal() {
        MeasureQuery all = count("agreements", MAY_2026, null).query();
        MeasureTable all56 = atlas.measures().answer(all);
        MeasureTable states = atlas.measures().answer(all.withScope(CountingScope.ALL.withTerritories(false)));
        assertThat(states.areas()).hasSize(51);
        assertThat(national(states)).isEqualTo(national(all56) - of(all56, "66") - of(all56, "69"));
        assertThat(states.nation().area().name()).isEqualTo("50 states and DC");
        assertThat(PlacesAboveZero.of(states)).isEqualTo("38 states");
        assertThat(states.rankOf()).isEqualTo(51);
        MeasureTable people = atlas.measures()
                .answer(count("population", null, null).query().withScope(CountingScope.ALL.withTerritories(false)));
        assertThat(states.areas()).hasSameSizeAs(people.areas());
        assertThat(people.areas().stream()
                        .mapToLong(BundledFiguresTest::numerator)
                        .sum())
                .isEqualTo(national(people));
    }

    @Test
    void countySharesAreOfCountyLevelAgenciesAlone() {
        MeasureTable share = count("county-share", MAY_2026, null);
        assertThat(share.find(new GeoId("12")).orElseThrow().value()).isEqualTo(new Value.Observed(67, 67, 100));
        assertThat(share.find(new GeoId("48")).orElseThrow().value()).isEqualTo(new Value.Observed(199, 254, 100));
        for (String without : List.of("09", "11", "44")) {
            assertThat(share.find(new GeoId(without)).orElseThrow().value())
                    .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE));
        }
    }

    @Test
    void residentsCoveredInFloridaAreAllItsResidents() {
        AreaValue covered =
                count("resident-share", MAY_2026, null).find(new GeoId("12")).orElseThrow();
        Value.Observed share = (Value.Observed) covered.value();
        assertThat(share.numerator()).isEqualTo(share.denominator());
    }

    @Test
    void pendingListsHaveTheKnownFigures() {
        assertThat(national(count("agreements-pending", MAY_2025, null))).isEqualTo(75);
        assertThat(national(count("agreements-pending", LocalDate.of(2025, 12, 31), null)))
                .isEqualTo(24);
        assertThat(national(count("agreements-pending", LocalDate.of(2026, 2, 27), null)))
                .isEqualTo(2);
    }

    @Test
    void pendingCasesAndArrestsAddUpToTheKnownTotals() {
        assertThat(national(count("pending-cases", null, null))).isEqualTo(3_475_298);
        assertThat(national(count("arrests", null, null))).isEqualTo(565_539);
    }

    @Test
    void theNationalRateIsARatioOfSums() {
        MeasureTable rates = atlas.measures()
                .answer(MeasureQuery.of(new MeasureId("pending-cases")).withPer(Per.RESIDENTS));
        Value.Observed nation = (Value.Observed) rates.nation().value();
        long residents = rates.areas().stream()
                .mapToLong(area -> area.value() instanceof Value.Observed seen ? seen.denominator() : 0)
                .sum();
        assertThat(nation.numerator()).isEqualTo(3_475_298);
        assertThat(nation.denominator()).isEqualTo(residents);
        assertThat(rates.find(new GeoId("66")).orElseThrow().value()).isEqualTo(new Value.Absent(Absence.NO_DATA));
    }

    @Test
    void votesOfAlaskaAndTheDistrictAreNeverOnTheMapOfCounties() {
        MeasureTable counties = atlas.measures()
                .answer(MeasureQuery.of(new MeasureId("vote-margin")).withLevel(AreaLevel.COUNTY));
        assertThat(counties.areas()).hasSize(3_233);
        assertThat(counties.areas().stream()
                        .filter(area -> area.id().state().code().equals("02")
                                || area.id().state().code().equals("11"))
                        .map(AreaValue::value))
                .containsOnly(new Value.Absent(Absence.NO_DATA));
        MeasureTable states = count("vote-margin", null, null);
        assertThat(states.find(new GeoId("02")).orElseThrow().value()).isInstanceOf(Value.Observed.class);
        assertThat(states.find(new GeoId("11")).orElseThrow().value()).isInstanceOf(Value.Observed.class);
    }

    @Test
    void everyTableHasExactlyOneValueForEachArea() {
        atlas.measures().list().stream()
                .filter(measure -> !atlas.measures().listDates(measure.id()).isEmpty())
                .forEach(measure -> measure.levels().forEach(level -> {
                    MeasureTable table = atlas.measures()
                            .answer(MeasureQuery.of(measure.id()).withLevel(level));
                    assertThat(table.areas()).hasSize(level == AreaLevel.STATE ? 56 : 3_233);
                    assertThat(table.areas().stream().map(AreaValue::id))
                            .isSorted()
                            .doesNotHaveDuplicates();
                }));
    }

    @Test
    void aDateWithoutFiguresIsRefusedWithTheNearestOnes() {
        assertThatThrownBy(() -> count("agreements", LocalDate.of(2025, 5, 27), null))
                .isInstanceOf(UnanswerableQuery.class)
                .hasMessageContaining("2025-03-07")
                .hasMessageContaining("2025-05-28");
    }

    @Test
    void practiceFiguresAreStampedAndGiveWayToRealOnes() throws IOException, RefusedFile {
        atlas.loadPractice();
        MeasureTable practice = count("removal-orders", null, null);
        assertThat(practice.provenance().synthetic()).isTrue();
        assertThat(practice.provenance().note())
                .contains("Outcome scope removal")
                .contains("SYNTHETIC");
        assertThat(practice.noPlace()).isNotEmpty();
        RowsTable rows = atlas.evidence().open(MeasureQuery.of(new MeasureId("removal-orders")), new GeoId("48"));
        assertThat(rows.fileName(TableFormat.CSV)).startsWith("SYNTHETIC_");
        assertThat(rows.list())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(RowsTable.OF_FIGURES.indexOf("value_flag")))
                        .isEqualTo("synthetic"));

        Path real = Files.writeString(home.resolve("orders-2025-03.csv"), """
                state,period,orders,outcome_scope,stage,geography_basis
                TX,2025-03,30000,removal,initial,respondent-address
                FL,2025-03,12000,removal,initial,respondent-address
                """);
        ImportOutcome outcome = atlas.importer().stage(ImportRequest.of(DatasetId.REMOVAL_ORDERS, real, "test"));
        assertThat(atlas.desk().listAlarms(outcome.snapshot().id()))
                .anyMatch(alarm -> alarm.rule() == AlarmRule.CONTROL_TOTAL
                        && alarm.sentence().contains("42,000"));
        atlas.snapshots().publish(outcome.snapshot().id(), "test");
        assertThat(count("removal-orders", null, null).provenance().synthetic()).isFalse();
        assertThatThrownBy(() -> atlas.loadPractice()).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> territoriesWithAgreements(LocalDate day) {
        return count("agreements", day, null).areas().stream()
                .filter(area -> numerator(area) > 0)
                .map(area -> area.id().code())
                .filter(code -> code.compareTo("57") > 0)
                .toList();
    }

    private static MeasureTable count(String measure, @Nullable LocalDate day, @Nullable AgreementModel model) {
        return atlas.measures()
                .answer(MeasureQuery.of(new MeasureId(measure))
                        .withAsOf(day)
                        .withPer(Per.COUNT)
                        .withModel(model));
    }

    private static long national(MeasureTable table) {
        return numerator(table.nation());
    }

    private static long of(MeasureTable table, String code) {
        return numerator(table.find(new GeoId(code)).orElseThrow());
    }

    private static long numerator(AreaValue area) {
        return area.value() instanceof Value.Observed seen ? seen.numerator() : -1;
    }
}
