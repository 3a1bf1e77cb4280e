package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes that import, publish, take back and decide are killed at random moments, one after the other on one home; after
 * each the figures, the acts and the log must tell the same.
 */
abstract class RandomKillContract {

    private static final DatasetId LIST = DatasetId.AGREEMENTS;
    private static final int KILLS = 6;
    private static final int LONGEST = 1_500;

    @TempDir
    Path folder;

    /** The database's settings beside the home, as an environment gives them. */
    abstract Map<String, String> environment();

    /** Waits until the database has noticed that its client is gone. */
    abstract void settle();

    @Test
    void whateverTheMomentFiguresActsAndLogTellTheSame() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        open(home).close();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            int wait = random.nextInt(LONGEST);
            String when = "seed " + seed + ", kill " + kill + " after " + wait + " ms";
            kill(home, "p" + kill, wait);
            settle();
            try (Atlas atlas = open(home)) {
                assertEveryActHasItsEntry(atlas, when);
                assertTheActsLeadToWhatIsPublic(atlas, when);
                assertSnapshotsAreWhole(atlas, when);
            }
        }
    }

    private static void assertEveryActHasItsEntry(Atlas atlas, String when) {
        Map<String, Long> entries = atlas.audit().list(LIST, AuditLog.NEWEST, 100_000).stream()
                .map(AuditLog.Numbered::entry)
                .filter(entry -> entry.actor().equals(EndlessWork.AUTHOR))
                .collect(Collectors.groupingBy(entry -> entry.action(), Collectors.counting()));
        List<Act> acts = atlas.snapshots().listActs(LIST).stream()
                .filter(act -> act.author().equals(EndlessWork.AUTHOR))
                .toList();
        List<Snapshot> snapshots = own(atlas);
        assertThat(entries.getOrDefault("imported", 0L)).as(when).isEqualTo(snapshots.size());
        assertThat(entries.getOrDefault("discarded", 0L))
                .as(when)
                .isEqualTo(snapshots.stream()
                        .filter(one -> one.discarded() != null)
                        .count());
        assertThat(entries.getOrDefault("published", 0L))
                .as(when)
                .isEqualTo(acts.stream()
                        .filter(act -> act.kind() == Act.Kind.PUBLISHED)
                        .count());
        assertThat(entries.getOrDefault("rolled-back", 0L))
                .as(when)
                .isEqualTo(acts.stream()
                        .filter(act -> act.kind() == Act.Kind.ROLLED_BACK)
                        .mapToLong(act -> act.changes().size())
                        .sum());
        assertThat(entries.getOrDefault("alias-added", 0L))
                .as(when)
                .isEqualTo(atlas.aliases().list(LIST).size());
    }

    private static void assertTheActsLeadToWhatIsPublic(Atlas atlas, String when) {
        Map<LocalDate, SnapshotId> led = new TreeMap<>();
        for (Act act : atlas.snapshots().listActs(LIST).reversed()) {
            for (Act.Change change : act.changes()) {
                change.findAfter()
                        .ifPresentOrElse(after -> led.put(change.asOf(), after), () -> led.remove(change.asOf()));
            }
        }
        Map<LocalDate, SnapshotId> held = new TreeMap<>();
        atlas.snapshots().listPublic(LIST).forEach(one -> held.put(one.asOf(), one.id()));
        assertThat(held).as(when).isEqualTo(led);
    }

    private static void assertSnapshotsAreWhole(Atlas atlas, String when) {
        for (Snapshot one : atlas.snapshots().list(LIST)) {
            assertThat(atlas.rows().listAgreements(one.id()))
                    .as(when + ", snapshot " + one.id())
                    .hasSize(one.counts().counted());
        }
        long last = DatasetId.ALL.stream()
                .flatMap(dataset -> atlas.snapshots().list(dataset).stream())
                .mapToLong(one -> one.id().number())
                .max()
                .orElseThrow();
        for (long beyond = last + 1; beyond < last + 4; beyond++) {
            assertThat(atlas.rows().listAgreements(new SnapshotId(beyond)))
                    .as(when)
                    .isEmpty();
        }
    }

    private static List<Snapshot> own(Atlas atlas) {
        return atlas.snapshots().list(LIST).stream()
                .filter(one -> one.draft().author().equals(EndlessWork.AUTHOR))
                .toList();
    }

    private void kill(Path home, String word, int milliseconds) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWork.class.getName(),
                        home.toString(),
                        folder.toString(),
                        word)
                .redirectError(errors.toFile());
        builder.environment().putAll(environment());
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).as(Files.readString(errors)).isEqualTo(EndlessWork.BEGUN);
            boolean ended = process.waitFor(Duration.ofMillis(milliseconds).toMillis(), TimeUnit.MILLISECONDS);
            assertThat(ended)
                    .as("it works until it is killed; " + Files.readString(errors))
                    .isFalse();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private Atlas open(Path home) {
        return Atlas.open(Home.of(home, environment()), LoadedHome.CLOCK, line -> {});
    }
}
