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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.enforcementatlas.Application;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.DatasetId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code atlas eoir} as a process of its own, interrupted while it reads, stages and publishes. */
class InterruptedReleaseTest {

    private static final List<DatasetId> DATASETS = List.of(
            DatasetId.REMOVAL_ORDERS,
            DatasetId.COMPLETED_CASES,
            DatasetId.PENDING_CASES,
            DatasetId.REMOVAL_ORDERS_BY_COURT,
            DatasetId.COMPLETED_CASES_BY_COURT,
            DatasetId.PENDING_CASES_BY_COURT);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static List<Snapshot> before = List.of();

    private Path home;

    /** What a process told, and how it ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void make() {
        LoadedHome.load(shared.resolve("home"));
        before = snapshots(shared.resolve("home"), new ArrayList<>());
        new MadeRelease(MadePlan.of(21, 80_000, false)).toZip(shared.resolve("EOIR-2025-05-31.zip"));
    }

    @BeforeEach
    void copyHome() throws IOException {
        home = folder.resolve("home");
        LoadedHome.copy(shared.resolve("home"), home);
    }

    @ParameterizedTest
    @CsvSource({"A_TblCase:, INT", "eoir-completed-cases-2025, TERM"})
    void whoInterruptsACountingIsToldThatNothingWasChanged(String moment, String signal)
            throws IOException, InterruptedException {
        Ended ended = interrupt(moment, signal, "--from", "2024-01");
        assertThat(ended.code()).as(ended.err()).isEqualTo(signal.equals("INT") && mayBeInterrupted() ? 130 : 143);
        assertThat(ended.err()).endsWith("the counting was stopped.\n").doesNotContain("Exception", "fault");
        assertThat(ended.err()).contains("Nothing was changed. EOIR-2025-05-31.zip: the counting was stopped.");
        assertThat(ended.out()).isEmpty();
        List<String> told = new ArrayList<>();
        assertThat(snapshots(home, told))
                .filteredOn(one -> one.discarded() == null)
                .isEqualTo(before);
        assertThat(told).as("nothing was left undone").isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("atlas-eoir")))
                    .isEmpty();
        }
    }

    @Test
    void aPublicationThatIsInterruptedIsOfAllTablesOrOfNone() throws IOException, InterruptedException {
        Ended ended = interrupt("Totals of the nation", "TERM", "--from", "2025-03", "--publish", "--accept-alarms");
        assertThat(ended.code()).as(ended.err()).isEqualTo(143);
        assertThat(ended.err()).doesNotContain("Exception", "fault");
        List<String> told = new ArrayList<>();
        List<Snapshot> counted = snapshots(home, told).stream()
                .filter(one -> one.draft().fileName().startsWith("eoir-"))
                .toList();
        assertThat(told).isEmpty();
        assertThat(counted).hasSize(DATASETS.size());
        boolean held = ended.err().contains("figures wait as drafts and nothing public was changed.");
        assertThat(counted).allMatch(one -> one.isStaged() == held);
        assertThat(ended.out().lines()).hasSize(DATASETS.size());
    }

    private static List<Snapshot> snapshots(Path home, List<String> told) {
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), LoadedHome.CLOCK, told::add)) {
            return DATASETS.stream()
                    .flatMap(dataset -> atlas.snapshots().list(dataset).stream())
                    .toList();
        }
    }

    private Ended interrupt(String moment, String signal, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "eoir",
                shared.resolve("EOIR-2025-05-31.zip").toString(),
                "--home",
                home.toString()));
        command.addAll(List.of(more));
        Path out = folder.resolve("out.txt");
        Process process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).start();
        StringBuilder err = new StringBuilder();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            boolean sent = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                err.append(line).append('\n');
                if (!sent && line.startsWith(moment)) {
                    send(process, signal);
                    sent = true;
                }
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(sent).as(err.toString()).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(out), err.toString());
    }

    private static void send(Process process, String signal) throws IOException, InterruptedException {
        String sent = signal.equals("INT") && mayBeInterrupted() ? "INT" : "TERM";
        new ProcessBuilder("kill", "-" + sent, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** Whether Ctrl-C reaches processes that are begun here: in the background of a script it is ignored by all of them. */
    private static boolean mayBeInterrupted() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .allMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) == 0);
    }
}
