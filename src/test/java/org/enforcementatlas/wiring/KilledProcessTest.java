package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process is killed in the middle of its work; the home is opened again. */
class KilledProcessTest {

    private static final DatasetId LIST = DatasetId.AGREEMENTS;
    private static final int ROWS = 20_000;
    private static final String FILE = "participatingAgencies06012026am.csv";

    @TempDir
    static Path shared;

    private static Path file;

    @TempDir
    Path folder;

    private Path home;
    private Known before;

    /** What must be as it was. */
    private record Known(
            List<Snapshot> snapshots, List<Snapshot> published, MeasureTable figures, int acts, int entries) {

        static Known of(Atlas atlas) {
            return new Known(
                    atlas.snapshots().list(LIST),
                    atlas.snapshots().listPublic(LIST),
                    atlas.measures().answer(MeasureQuery.of(new MeasureId("agreements"))),
                    atlas.snapshots().listActs(LIST).size(),
                    atlas.audit().list(LIST, AuditLog.NEWEST, 1_000).size());
        }
    }

    @BeforeAll
    static void writeALargeList() throws IOException {
        LoadedHome.load(shared.resolve("home"));
        try (Atlas atlas = open(shared.resolve("home"), new ArrayList<>())) {
            List<String> rows = LoadedHome.lastList(atlas).lines().toList();
            StringBuilder text = new StringBuilder(LoadedHome.HEADER);
            for (int row = 0; row < ROWS; row++) {
                text.append(rows.get(row % rows.size())).append('\n');
            }
            file = Files.writeString(shared.resolve(FILE), text);
        }
    }

    @BeforeEach
    void copyHome() throws IOException {
        home = folder.resolve("home");
        LoadedHome.copy(shared.resolve("home"), home);
        try (Atlas atlas = open(home, new ArrayList<>())) {
            before = Known.of(atlas);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 12_000})
    void anImportThatIsKilledBetweenRowsLeavesNothingAndIsToldOnce(int rows) throws IOException, InterruptedException {
        kill("rows", file.toString(), Integer.toString(rows));
        assertNothingChanged("The import of " + FILE + " (agreements), begun 2026-11-24T12:00:00Z by Ada Editor, was"
                + " broken off; it changed nothing. Begin it again if it is still wanted.");
    }

    @Test
    void anImportThatIsKilledWithAllRowsWrittenLeavesNothingAndCanBeBegunAgain()
            throws IOException, InterruptedException, RefusedFile {
        kill("commit", file.toString(), Integer.toString(ROWS));
        assertNothingChanged("The import of " + FILE + " (agreements), begun 2026-11-24T12:00:00Z by Ada Editor, was"
                + " broken off; it changed nothing. Begin it again if it is still wanted.");
        try (Atlas atlas = open(home, new ArrayList<>())) {
            Snapshot again = atlas.desk()
                    .stage(ImportRequest.of(LIST, file, "Ada Editor"), ImportProgress.NONE)
                    .snapshot();
            assertThat(again.counts().dataRows()).isEqualTo(ROWS);
            assertThat(atlas.rows().listAgreements(again.id()))
                    .hasSize(again.counts().counted());
        }
    }

    @Test
    void whatWasStagedBeforeTheKillIsWholeAndNothingIsLeftUndone() throws IOException, InterruptedException {
        kill("staged", file.toString());
        List<String> told = new ArrayList<>();
        try (Atlas atlas = open(home, told)) {
            assertThat(told).isEmpty();
            Snapshot staged = atlas.snapshots().list(LIST).getLast();
            assertThat(staged.isStaged()).isTrue();
            assertThat(atlas.rows().listAgreements(staged.id()))
                    .hasSize(staged.counts().counted());
            assertThat(atlas.snapshots().listPublic(LIST)).isEqualTo(before.published());
        }
    }

    @Test
    void aPublicationThatIsKilledBeforeThePointersMoveLeavesThePublicFigures()
            throws IOException, InterruptedException, RefusedFile {
        SnapshotId draft;
        try (Atlas atlas = open(home, new ArrayList<>())) {
            Path small = Files.writeString(
                    folder.resolve("participatingAgencies05182026pm.csv"),
                    LoadedHome.HEADER
                            + "FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link\n");
            draft = atlas.desk()
                    .stage(ImportRequest.of(LIST, small, "Ada Editor"), ImportProgress.NONE)
                    .snapshot()
                    .id();
            before = Known.of(atlas);
        }
        kill("publish", draft.toString());
        assertNothingChanged("The publication of snapshot " + draft + " (agreements), begun 2026-11-24T12:00:00Z by"
                + " Grace Publisher, was broken off; it changed nothing. Begin it again if it is still wanted.");
        try (Atlas atlas = open(home, new ArrayList<>())) {
            atlas.desk().publish(draft, "Grace Publisher");
            assertThat(atlas.snapshots().listPublic(LIST).getLast().id()).isEqualTo(draft);
        }
    }

    private void assertNothingChanged(String sentence) {
        List<String> told = new ArrayList<>();
        try (Atlas atlas = open(home, told)) {
            assertThat(told).containsExactly(sentence);
            assertThat(Known.of(atlas)).usingRecursiveComparison().isEqualTo(before);
            long next = atlas.datasets().list().stream()
                            .flatMap(dataset -> atlas.snapshots().list(dataset).stream())
                            .mapToLong(snapshot -> snapshot.id().number())
                            .max()
                            .orElseThrow()
                    + 1;
            assertThat(atlas.rows().listAgreements(new SnapshotId(next))).isEmpty();
        }
        told.clear();
        open(home, told).close();
        assertThat(told).isEmpty();
    }

    /** Starts the work in a process of its own, waits for the moment it tells of, and kills it there. */
    private void kill(String... work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptedWork.class.getName(),
                home.toString()));
        command.addAll(List.of(work));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.lines().anyMatch(InterruptedWork.REACHED::equals))
                    .as(() -> "reached; " + read(errors))
                    .isTrue();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static String read(Path errors) {
        try {
            return Files.readString(errors);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static Atlas open(Path home, List<String> told) {
        return Atlas.open(Home.of(home, Map.of()), LoadedHome.CLOCK, told::add);
    }
}
