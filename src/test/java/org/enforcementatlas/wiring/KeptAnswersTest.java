package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is told again only while the public figures are the same. Figures here are made for the test. */
class KeptAnswersTest {

    private static final GeoId TEXAS = new GeoId("48");
    private static final MeasureId PENDING = new MeasureId("pending-cases");
    private static final String HEAD = "geo_id,series,period_start,period_end,count,value_flag,place_note,source_row\n";

    @TempDir
    static Path loaded;

    @TempDir
    Path folder;

    private Atlas atlas;
    private Measures measures;

    @BeforeAll
    static void load() {
        LoadedHome.load(loaded);
    }

    @BeforeEach
    void open() throws IOException {
        Path home = folder.resolve("home");
        LoadedHome.copy(loaded, home);
        atlas = Atlas.open(Home.of(home, Map.of()), LoadedHome.CLOCK, line -> {});
        measures = atlas.measures();
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    private SnapshotId publish(DatasetId dataset, String name, String csv) throws IOException, RefusedFile {
        Path file = Files.writeString(folder.resolve(name), csv);
        ImportRequest request =
                new ImportRequest(dataset, file, name, LocalDate.of(2026, 6, 1), "Made for a test", "", false, "test");
        SnapshotId id = atlas.importer().stage(request).snapshot().id();
        atlas.snapshots().publish(id, "test");
        return id;
    }

    private String told(MeasureId measure) {
        return StateProfile.of(measures, TEXAS).lines().stream()
                .filter(line -> line.count().measure().id().equals(measure))
                .map(line ->
                        Wording.value(line.count(), line.count().find(TEXAS).orElseThrow()) + " on "
                                + line.count().asOf())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerByStateIsWorkedOutOnceAndOneByCountyEachTime() {
        MeasureQuery query = MeasureQuery.of(new MeasureId("agreements"));

        assertThat(measures.answer(query)).isSameAs(measures.answer(query));
        assertThat(measures.answerEach(query, measures.listDates(query.measure())))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(measures.answerEach(query, measures.listDates(query.measure())));
        MeasureQuery counties = query.withLevel(AreaLevel.COUNTY);
        assertThat(measures.answer(counties)).isNotSameAs(measures.answer(counties));
    }

    @Test
    void aPublicationChangesWhatIsToldOfAStateAndTakingItBackChangesItBack() throws IOException, RefusedFile {
        DatasetId pending = DatasetId.PENDING_CASES;
        assertThat(told(PENDING)).isEqualTo("396,633 on 2025-05-31");

        publish(pending, "later.csv", HEAD + "48,pending,2025-06-30,2025-06-30,400000,,,2\n");
        assertThat(told(PENDING)).isEqualTo("400,000 on 2025-06-30");

        publish(pending, "again.csv", HEAD + "48,pending,2025-06-30,2025-06-30,400001,,,2\n");
        assertThat(told(PENDING)).isEqualTo("400,001 on 2025-06-30");

        atlas.desk().rollBack(pending, "test");
        assertThat(told(PENDING)).isEqualTo("400,000 on 2025-06-30");
    }

    @Test
    void aNewEstimateOfResidentsChangesRatesAndNotCounts() throws IOException, RefusedFile {
        MeasureQuery rate = MeasureQuery.of(PENDING).withPer(Per.RESIDENTS);
        MeasureTable before = measures.answer(rate);
        publish(DatasetId.POPULATION, "residents.csv", HEAD + "48,residents,2025-05-01,2025-05-01,40000000,,,2\n");

        assertThat(before.find(TEXAS).orElseThrow().value())
                .isNotEqualTo(new Value.Observed(396_633, 40_000_000, 100_000));
        assertThat(measures.answer(rate).find(TEXAS).orElseThrow().value())
                .isEqualTo(new Value.Observed(396_633, 40_000_000, 100_000));
        assertThat(told(PENDING)).startsWith("396,633");
    }

    @Test
    void aNewMonthIsOnItsPageAtOnce() throws IOException, RefusedFile {
        atlas.loadPractice();
        int months = MonthlyCourse.list(measures, TEXAS).getFirst().months().size();
        assertThat(MonthlyCourse.list(measures, TEXAS).getFirst().months()).hasSize(months);

        publish(DatasetId.REMOVAL_ORDERS, "orders.csv", """
                state,period,orders,outcome_scope,stage,geography_basis
                TX,2023-10,70,removal,initial,respondent-address
                TX,2023-11,90,removal,initial,respondent-address
                TX,2023-12,80,removal,initial,respondent-address
                """);
        assertThat(MonthlyCourse.list(measures, TEXAS).getFirst().months())
                .as("real figures withdraw synthetic ones")
                .hasSize(3);
    }

    @Test
    void whatChangedBetweenListsFollowsAcceptedNamesAndNewLists() throws IOException, RefusedFile {
        PublicChanges changes = new PublicChanges(atlas.snapshots(), atlas.desk());
        DatasetId list = DatasetId.AGREEMENTS;
        publish(
                list,
                "participatingAgencies06012026am.csv",
                LoadedHome.HEADER + "TEXAS,Lake Guards,County,Lake,Task Force Model,5/1/2026,link\n");
        assertThat(latest(changes).added()).hasSize(1);

        PublicChanges.Step step = changes.listSteps(list).getFirst();
        AgreementDifference kept = changes.compare(step, null);
        assertThat(changes.compare(step, null)).isSameAs(kept);
        String gone = kept.noLongerListed().stream()
                .filter(one -> one.row().state().equals(TEXAS))
                .map(one -> one.row().agency())
                .findFirst()
                .orElseThrow();
        AliasName name = new AliasName(list, AliasKind.AGENCY, TEXAS, "Lake Guards");
        atlas.desk().remember(name, gone, "the same body", "test");
        assertThat(changes.compare(step, null)).isNotSameAs(kept);

        atlas.desk().rollBack(list, "test");
        assertThat(List.of(changes.listSteps(list).getFirst())).doesNotContain(step);
    }

    private static AgreementDifference latest(PublicChanges changes) {
        return changes.compare(changes.listSteps(DatasetId.AGREEMENTS).getFirst(), null);
    }
}
