package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.CountingScope;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows that repeat another, that may do so, or that carry a correction, in every table made of them. */
class CountedRowsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final GeoId FLORIDA = new GeoId("12");
    private static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n";
    private static final String LAKE =
            "FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link\n";

    /** Seven rows: one said twice, one nearly said twice, three that stand alone. */
    private static final String LIST = HEADER
            + LAKE
            + LAKE
            + "FLORIDA,Polk County Sheriff's Office,County,Polk County,Task Force Model,4/1/2026,link\n"
            + "FLORIDA,Polk County Sheriff's Office,County,Polk County,Task Force Model,4/20/2026,link\n"
            + "FLORIDA,Polk County Sheriff's Office,County,Polk County,Jail Enforcement Model,4/1/2026,link\n"
            + "TEXAS,Travis County Sheriff's Office,County,Travis County,Task Force Model,4/1/2026,link\n"
            + "GUAM,Customs and Quarantine Agency,State Agency,,Task Force Model,4/1/2026,link\n";

    @TempDir
    Path home;

    private Atlas atlas;

    @BeforeEach
    void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(home.resolve("home")), Map.of()), CLOCK, line -> {});
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    @Test
    void aRowThatRepeatsAnotherInEveryColumnIsCountedOnceAndThatIsTold() throws IOException, RefusedFile {
        publish(LIST);
        MeasureTable table = agreements(CountingScope.ALL);
        assertThat(count(table, FLORIDA)).isEqualTo(4);
        assertThat(count(table, GeoId.US)).isEqualTo(6);
        assertThat(table.provenance().note())
                .contains("1 row repeats another in every column and is counted once.")
                .contains("1 row is flagged as a possible duplicate and counted.");
    }

    @Test
    void leavingFlaggedRowsOutChangesTheTotalAndSaysSoInTheFile() throws IOException, RefusedFile {
        publish(LIST);
        MeasureTable table = agreements(CountingScope.ALL.withFlagged(false));
        assertThat(count(table, FLORIDA)).isEqualTo(3);
        assertThat(count(table, GeoId.US)).isEqualTo(5);
        List<String> nation = new LongRows(table, Set.of(GeoId.US)).list().getLast();
        assertThat(nation.get(LongRows.COLUMNS.indexOf("note"))).contains("possible duplicate and left out");
        assertThat(nation.get(LongRows.COLUMNS.indexOf("numerator"))).isEqualTo("5");
    }

    @Test
    void aListWithoutRepeatedRowsHasNothingToTell() throws IOException, RefusedFile {
        publish(HEADER + LAKE);
        assertThat(agreements(CountingScope.ALL).provenance().note()).doesNotContain("duplicate", "repeats");
    }

    @Test
    void aCorrectedRowIsMarkedInTableSentenceAndFile() throws IOException, RefusedFile {
        Snapshot list = publish(LIST);
        CorrectionDraft draft = new CorrectionDraft(
                DatasetId.AGREEMENTS,
                "TX/travis-county-sheriffs-office/TFM",
                CorrectedField.SIGNED,
                "2026-04-01",
                "2026-04-10");
        List<Snapshot> corrected =
                atlas.desk().correct(draft, "the agreement itself says so", "https://www.ice.gov/", "editor");
        assertThat(corrected).hasSize(1);
        atlas.desk().publish(corrected.getFirst().id(), "publisher");

        MeasureTable table = agreements(CountingScope.ALL);
        AreaValue texas = table.find(new GeoId("48")).orElseThrow();
        assertThat(texas.corrected()).isEqualTo(1);
        assertThat(table.nation().corrected()).isEqualTo(1);
        assertThat(table.find(FLORIDA).orElseThrow().corrected()).isZero();
        assertThat(Wording.flags(table, texas)).contains("\u270e 1 row corrected");
        assertThat(Wording.sentence(table, texas)).contains("\u270e 1 row corrected");
        int column = LongRows.COLUMNS.indexOf("corrected");
        assertThat(new LongRows(table, Set.of(texas.id())).list())
                .extracting(row -> row.get(column))
                .containsExactly("1", "1");
        assertThat(new LongRows(table, Set.of(FLORIDA)).list().getFirst().get(column))
                .isEmpty();
        MeasureTable pinned = atlas.measures().answer(table.query().withSnapshot(list.id()));
        assertThat(pinned.nation().corrected()).as("the list before").isZero();
    }

    private Snapshot publish(String text) throws IOException, RefusedFile {
        Path file = Files.writeString(home.resolve("participatingAgencies06012026am.csv"), text);
        Snapshot staged = atlas.desk()
                .stage(ImportRequest.of(DatasetId.AGREEMENTS, file, "editor"), ImportProgress.NONE)
                .snapshot();
        atlas.snapshots().publish(staged.id(), "publisher");
        return staged;
    }

    private MeasureTable agreements(CountingScope scope) {
        return atlas.measures()
                .answer(MeasureQuery.of(new MeasureId("agreements"))
                        .withPer(Per.COUNT)
                        .withScope(scope));
    }

    private static long count(MeasureTable table, GeoId place) {
        return ((Value.Observed) table.find(place).orElseThrow().value()).numerator();
    }
}
