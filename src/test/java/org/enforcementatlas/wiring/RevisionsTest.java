package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.export.RevisionJson;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.Revision;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.model.DatasetId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said before is kept, beside what is said now and why. */
class RevisionsTest {

    private static final String ROW =
            "NEW YORK,Mohawk Village Police Department,Municipality,Herkimer County,Task Force Model,3/19/2016,link\n";
    private static final String SECOND =
            "TEXAS,Lake County Sheriff's Office,County,Harris County,Task Force Model,3/19/2025,link\n";

    @TempDir
    Path folder;

    private Atlas atlas;

    @BeforeEach
    void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), LoadedHome.CLOCK, line -> {});
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    private Snapshot publish(DatasetId dataset, String name, String csv) throws IOException, RefusedFile {
        Path file = Files.writeString(folder.resolve(name), csv);
        LocalDate day = LocalDate.of(2026, 6, 1);
        Snapshot staged = atlas.importer()
                .stage(new ImportRequest(dataset, file, name, day, "Made for a test", "", false, "test"))
                .snapshot();
        return atlas.snapshots().publish(staged.id(), "test");
    }

    @Test
    void firstFiguresOfADateReviseNothing() {
        assertThat(atlas.revisions().list()).isEmpty();
    }

    @Test
    void anotherFileForTheSameDateRevisesItByState() throws IOException, RefusedFile {
        Snapshot first = publish(DatasetId.AGREEMENTS, "first.csv", LoadedHome.HEADER + ROW);
        Snapshot second = publish(DatasetId.AGREEMENTS, "second.csv", LoadedHome.HEADER + ROW + SECOND);

        assertThat(atlas.revisions().list()).singleElement().satisfies(revision -> {
            assertThat(revision.before().id()).isEqualTo(first.id());
            assertThat(revision.after().id()).isEqualTo(second.id());
            assertThat(revision.reason())
                    .containsExactly("Another file for the same date was published: second.csv instead of first.csv.");
            assertThat(revision.values()).containsExactly(new Revision.Value("48", "agreements", "0", "1"));
        });
        assertThat(atlas.revisions().findReplaced(DatasetId.AGREEMENTS, second.id()))
                .hasValueSatisfying(
                        replaced -> assertThat(replaced.before().id()).isEqualTo(first.id()));
        assertThat(atlas.revisions().findReplaced(DatasetId.AGREEMENTS, first.id()))
                .isEmpty();
        assertThat(RevisionJson.of(atlas.revisions().list(DatasetId.AGREEMENTS)))
                .contains("\"before\" : \"0\"");
    }

    @Test
    void aCorrectionIsARevisionWithItsReason() throws IOException, RefusedFile {
        publish(DatasetId.AGREEMENTS, "first.csv", LoadedHome.HEADER + ROW);
        CorrectionDraft draft = new CorrectionDraft(
                DatasetId.AGREEMENTS,
                "NY/mohawk-village-police-department/TFM",
                CorrectedField.SIGNED,
                "2016-03-19",
                "2026-03-19");
        List<Snapshot> staged =
                atlas.desk().correct(draft, "the agreement's file says 2026", "https://www.ice.gov/", "Ada Editor");
        Snapshot again = staged.stream()
                .filter(one -> one.asOf().equals(LocalDate.of(2026, 6, 1)))
                .findFirst()
                .orElseThrow();
        atlas.snapshots().publish(again.id(), "test");

        assertThat(atlas.revisions().list()).singleElement().satisfies(revision -> {
            assertThat(revision.reason()).hasSize(2);
            assertThat(revision.reason().getLast())
                    .contains("from \"2016-03-19\" to \"2026-03-19\": the agreement's file says");
            assertThat(revision.values())
                    .containsExactly(new Revision.Value(
                            "36", "signed of Mohawk Village Police Department, TFM", "2016-03-19", "2026-03-19"));
        });
    }

    @Test
    void aRollbackIsARevisionTooAndPracticeFiguresAreNone() throws IOException, RefusedFile {
        publish(DatasetId.PENDING_CASES, "one.csv", figures("5"));
        publish(DatasetId.PENDING_CASES, "two.csv", figures("7"));
        atlas.snapshots().rollBack(DatasetId.PENDING_CASES, "test", AuditNote.none());

        assertThat(atlas.revisions().list(DatasetId.PENDING_CASES))
                .extracting(revision -> revision.values().getFirst())
                .containsExactly(
                        new Revision.Value("48", "pending on 2026-06-01", "7", "5"),
                        new Revision.Value("48", "pending on 2026-06-01", "5", "7"));
    }

    @Test
    void whatWasPublicOnADayIsTold() throws IOException, RefusedFile {
        Snapshot second = publish(DatasetId.PENDING_CASES, "one.csv", figures("5"));
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertThat(atlas.revisions().listPublicOn(DatasetId.PENDING_CASES, today))
                .extracting(Snapshot::id)
                .contains(second.id());
        assertThat(atlas.revisions().listPublicOn(DatasetId.PENDING_CASES, today.minusDays(1)))
                .isEmpty();
    }

    private static String figures(String count) {
        return """
                geo_id,series,period_start,period_end,count,value_flag,place_note,source_row
                48,pending,2026-06-01,2026-06-01,%s,,,2
                """.formatted(count);
    }
}
