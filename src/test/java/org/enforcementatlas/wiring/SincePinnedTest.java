package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.measure.since.Since;
import org.enforcementatlas.measure.since.SinceCompared;
import org.enforcementatlas.measure.since.SincePinned;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pinned view keeps its numbers, and tells which of them the public figures contradict now. */
class SincePinnedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String ROW =
            "NEW YORK,Mohawk Village Police Department,Municipality,Herkimer County,Task Force Model,3/19/2026,link\n";
    private static final String SECOND =
            "TEXAS,Lake County Sheriff's Office,County,Harris County,Task Force Model,3/19/2026,link\n";

    @TempDir
    Path folder;

    private Atlas atlas;

    @BeforeEach
    void open() throws IOException, RefusedFile {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), LoadedHome.CLOCK, line -> {});
        publish("first.csv", DAY, LoadedHome.HEADER + ROW);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    private void publish(String name, LocalDate day, String csv) throws IOException, RefusedFile {
        Path file = Files.writeString(folder.resolve(name), csv);
        ImportRequest request =
                new ImportRequest(DatasetId.AGREEMENTS, file, name, day, "Made for a test", "", false, "test");
        atlas.snapshots().publish(atlas.importer().stage(request).snapshot().id(), "test");
    }

    private MeasureTable pinned() {
        MeasureQuery query = MeasureQuery.of(new MeasureId("agreements")).withAsOf(DAY);
        return atlas.measures().answer(atlas.measures().answer(query).pinned(query));
    }

    private Since since(MeasureTable table) {
        return SincePinned.of(atlas.measures(), table).orElseThrow();
    }

    @Test
    void whatIsNotPinnedHasNothingToTell() {
        assertThat(SincePinned.of(
                        atlas.measures(), atlas.measures().answer(MeasureQuery.of(new MeasureId("agreements")))))
                .isEmpty();
    }

    @Test
    void pinnedFiguresThatAreStillPublicAreSaidToBeSoWithTheLaterDatesThereAre() throws IOException, RefusedFile {
        MeasureTable pinned = pinned();
        assertThat(since(pinned).sentence()).endsWith(", still the public figures for this date.");

        publish("later.csv", DAY.plusDays(14), LoadedHome.HEADER + ROW + SECOND);

        assertThat(since(pinned).sentence())
                .endsWith("still the public figures for this date. There are later figures, of up to 15 Jun 2026.");
        assertThat(since(pinned).changed()).isEmpty();
    }

    @Test
    void revisedFiguresAreListedOldAndNewTheNationFirst() throws IOException, RefusedFile {
        MeasureTable pinned = pinned();
        publish("second.csv", DAY, LoadedHome.HEADER + ROW + SECOND);

        assertThat(since(pinned).sentence()).contains(": 2 of the 57 values shown differ now.");
        assertThat(since(pinned).changed())
                .extracting(Since.ChangedValue::place, Since.ChangedValue::then, Since.ChangedValue::now)
                .containsExactly(tuple("United States", "1", "2"), tuple("Texas", "0", "1"));
    }

    @Test
    void figuresThatAreNoLongerPublicAreKeptForTheirLink() {
        MeasureTable pinned = pinned();
        atlas.snapshots().rollBack(DatasetId.AGREEMENTS, "test", AuditNote.none());

        assertThat(since(pinned).sentence()).endsWith("The figures are no longer public; they are kept for this link.");
    }

    @Test
    void aPinnedComparisonListsItsRevisedCells() throws IOException, RefusedFile {
        Comparisons comparisons = new Comparisons(atlas.measures());
        Comparison shown = comparisons.answer(ComparisonCodec.fromParameters(
                Map.of("states", List.of("TX,NY"), "columns", List.of("agreements:2026-06-01,population"))));
        assertThat(SinceCompared.of(comparisons, shown)).isEmpty();
        Comparison pinned = comparisons.answer(shown.pinnedQuery());
        publish("second.csv", DAY, LoadedHome.HEADER + ROW + SECOND);

        Since since = SinceCompared.of(comparisons, pinned).orElseThrow();
        assertThat(since.sentence())
                .isEqualTo(
                        "All columns are pinned to snapshots: against the figures that are public for the same dates,"
                                + " 2 of the 6 values shown differ now.");
        assertThat(since.changed())
                .extracting(Since.ChangedValue::place, Since.ChangedValue::then, Since.ChangedValue::now)
                .containsExactly(tuple("United States", "1", "2"), tuple("Texas", "0", "1"));
    }
}
