package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.ingest.Staging;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup brings everything back; run from and into each kind of database. */
abstract class BackupContract {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 28);
    private static final Agreement AGREEMENT = new Agreement(
            2,
            new GeoId("72"),
            "Municipio de \"Añasco\"\n\t\u2028",
            "añasco",
            "County",
            AgencyLevel.COUNTY,
            null,
            "#N/A",
            AgreementModel.TFM,
            "Task Force Model",
            DAY,
            "");
    private static final Figure OBSERVED =
            new Figure(1, new GeoId("06"), "", "orders", Period.on(DAY), 9_007_199_254_740_993L, null, false, null);
    private static final Figure ABSENT =
            new Figure(2, null, "unknown", "orders", Period.on(DAY), null, Absence.SUPPRESSED, false, null);

    @TempDir
    Path folder;

    private DatabaseSettings from;
    private Path file;

    /** An empty database to back up from, with this home. */
    abstract DatabaseSettings source(Path home);

    /** An empty database to restore into, with this home. */
    abstract DatabaseSettings target(Path home);

    @BeforeEach
    void fillAndBackUp() throws IOException {
        from = source(folder.resolve("from"));
        file = folder.resolve("backup.zip");
        try (Database database = Databases.open(from, StoreContract.CLOCK)) {
            publish(database, "agreements", DatasetId.AGREEMENTS);
            publish(database, "votes", DatasetId.VOTES);
            database.accounts()
                    .add(
                            new Account(new AccountName("desk"), Role.ADMIN, "{bcrypt}hash", Instant.EPOCH),
                            entry("account-added"));
            Path original = from.home().resolve("originals/ab/list.csv");
            Files.createDirectories(original.getParent());
            Files.writeString(original, "as it came\r\n");
            assertThat(new Backup(from, "test 1", StoreContract.CLOCK).write(file))
                    .contains("1 original files");
        }
    }

    @Test
    void everythingComesBackAndGoesOn() throws IOException {
        DatabaseSettings to = target(folder.resolve("to"));
        assertThat(restore(to)).startsWith("Restored ");
        assertThat(Files.readString(to.home().resolve("originals/ab/list.csv"))).isEqualTo("as it came\r\n");
        try (Stream<Path> left = Files.list(to.home())) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
        try (Database database = Databases.open(to, StoreContract.CLOCK)) {
            Snapshot agreements =
                    database.snapshots().list(DatasetId.AGREEMENTS).getFirst();
            Snapshot votes = database.snapshots().list(DatasetId.VOTES).getFirst();
            assertThat(database.figures().listAgreements(agreements.id())).containsExactly(AGREEMENT);
            assertThat(database.figures().listFigures(votes.id())).containsExactly(OBSERVED, ABSENT);
            assertThat(database.figures().listPublished(DatasetId.VOTES)).hasSize(1);
            assertThat(database.snapshots().listNotices(votes.id())).hasSize(1);
            assertThat(database.accounts().list())
                    .extracting(Account::passwordHash)
                    .containsExactly("{bcrypt}hash");
            assertThat(actions(database)).containsExactly("restored", "account-added");
            Snapshot next = publish(database, "next", DatasetId.ARRESTS);
            assertThat(next.id().number()).isGreaterThan(votes.id().number());
        }
    }

    @Test
    void aRestoredDatabaseBacksUpToTheSameTables() throws IOException {
        DatabaseSettings to = target(folder.resolve("to"));
        restore(to);
        Path second = folder.resolve("second.zip");
        new Backup(to, "test 2", StoreContract.CLOCK).write(second);
        try (BackupFile one = BackupFile.open(file);
                BackupFile two = BackupFile.open(second)) {
            assertThat(withoutLog(two)).isEqualTo(withoutLog(one)).hasSizeGreaterThan(5);
        }
    }

    @Test
    void aDamagedFileIsRefusedAndNothingIsChanged() throws IOException {
        long size = Files.size(file);
        int refused = 0;
        for (long at = 40; at < size; at += size / 37) {
            Path damaged = folder.resolve("damaged-" + at + ".zip");
            Files.copy(file, damaged);
            try (RandomAccessFile bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
                bytes.seek(at);
                int before = bytes.read();
                bytes.seek(at);
                bytes.write(before ^ 0x55);
            }
            if (holdsTheSame(damaged)) {
                continue;
            }
            refused(damaged);
            refused++;
        }
        assertThat(refused).isGreaterThan(5);
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) size / 2));
        refused(cut);
        refused(Files.writeString(folder.resolve("text.zip"), "no zip"));
        refused(folder.resolve("missing.zip"));
    }

    /** Some bytes of a zip file mean nothing, such as the time in an entry's second header. */
    private boolean holdsTheSame(Path damaged) throws IOException {
        try (BackupFile sound = BackupFile.open(file);
                BackupFile other = BackupFile.open(damaged)) {
            assertThat(other.content()).isEqualTo(sound.content());
            return true;
        } catch (RefusedAct expected) {
            return false;
        }
    }

    private void refused(Path damaged) {
        DatabaseSettings to = target(folder.resolve("to"));
        assertThatThrownBy(() -> new Restore(to, StoreContract.CLOCK).run(damaged, "ops"))
                .as(damaged.toString())
                .isInstanceOf(RefusedAct.class);
        assertThat(to.home()).doesNotExist();
    }

    @Test
    void whatIsNotEmptyIsLeftAlone() throws IOException {
        DatabaseSettings to = target(folder.resolve("to"));
        restore(to);
        assertThatThrownBy(() -> restore(to)).isInstanceOf(RefusedAct.class).hasMessageContaining("not empty");
        try (Database database = Databases.open(to, StoreContract.CLOCK)) {
            assertThat(actions(database)).containsExactly("restored", "account-added");
        }
        DatabaseSettings elsewhere = new DatabaseSettings(folder.resolve("other"), to.url(), to.user(), to.password());
        if (!to.isEmbedded()) {
            assertThatThrownBy(() -> restore(elsewhere)).hasMessageContaining("not empty");
            assertThat(elsewhere.home()).doesNotExist();
        }
    }

    @Test
    void aBackupHoldsOneMomentWhileWorkGoesOn() throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        Path during = folder.resolve("during.zip");
        try (Database database = Databases.open(from, StoreContract.CLOCK);
                ExecutorService work = Executors.newSingleThreadExecutor()) {
            CountDownLatch begun = new CountDownLatch(5);
            Future<Integer> published = work.submit(() -> publishUntil(stop, database, begun));
            begun.await();
            new Backup(from, "test 1", StoreContract.CLOCK).write(during);
            stop.set(true);
            assertThat(published.get()).isGreaterThanOrEqualTo(5);
        } catch (InterruptedException | ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
        DatabaseSettings to = target(folder.resolve("to"));
        new Restore(to, StoreContract.CLOCK).run(during, "ops");
        try (Database database = Databases.open(to, StoreContract.CLOCK)) {
            List<Snapshot> whole = database.snapshots().list(DatasetId.ARRESTS);
            List<Snapshot> published = whole.stream()
                    .filter(one -> one.findPublished().isPresent())
                    .toList();
            assertThat(published).hasSizeGreaterThanOrEqualTo(5);
            assertThat(whole)
                    .as("at that moment one snapshot may be staged and not yet public")
                    .hasSizeBetween(published.size(), published.size() + 1)
                    .startsWith(published.toArray(Snapshot[]::new));
            for (Snapshot one : whole) {
                assertThat(database.figures().listFigures(one.id())).containsExactly(OBSERVED, ABSENT);
            }
            assertThat(database.figures().listPublished(DatasetId.ARRESTS))
                    .extracting(Provenance::snapshot)
                    .containsExactly(published.getLast().id());
        }
    }

    private static int publishUntil(AtomicBoolean stop, Database database, CountDownLatch begun) {
        int published = 0;
        while (!stop.get()) {
            publish(database, "work-" + published, DatasetId.ARRESTS);
            published++;
            begun.countDown();
        }
        return published;
    }

    @Test
    void aBackupReplacesNoFile() {
        assertThatThrownBy(() -> new Backup(from, "test 1", StoreContract.CLOCK).write(file))
                .isInstanceOf(RefusedAct.class)
                .hasMessageContaining("already");
        DatabaseSettings nothing = DatabaseSettings.embedded(folder.resolve("nothing"));
        assertThatThrownBy(() -> new Backup(nothing, "test 1", StoreContract.CLOCK).write(folder.resolve("n.zip")))
                .hasMessageContaining("nothing to back up");
        assertThat(nothing.home()).doesNotExist();
    }

    private String restore(DatabaseSettings to) {
        return new Restore(to, StoreContract.CLOCK).run(file, "ops");
    }

    private static List<BackupManifest.Table> withoutLog(BackupFile backup) {
        return backup.content().tables().stream()
                .filter(table -> !table.name().equals("audit"))
                .toList();
    }

    private static List<String> actions(Database database) {
        return database.audit().list(null, AuditLog.NEWEST, 9).stream()
                .map(numbered -> numbered.entry().action())
                .toList();
    }

    private static AuditEntry entry(String action) {
        return new AuditEntry(Instant.EPOCH, "ops", action, null, "desk", "", "admin", "");
    }

    private static Snapshot publish(Database database, String name, DatasetId dataset) {
        SnapshotDraft draft = new SnapshotDraft(
                dataset, DAY, name + ".csv", "%064x".formatted(name.hashCode()), "A publisher", "", false, "Ada", "");
        try (SnapshotWriter writer = database.snapshots().open(draft)) {
            if (dataset.holdsAgreements()) {
                writer.add(AGREEMENT);
            } else {
                writer.add(OBSERVED);
                writer.add(ABSENT);
            }
            writer.add(new Notice(2, "STATE", "x\u00a0", "blanks-repaired", Severity.INFO, "Repaired.", "x"));
            return database.snapshots()
                    .publish(
                            writer.stage(
                                            new Staging(
                                                    "CSV",
                                                    "",
                                                    new RowCounts(1, 0, 0, 0, 1),
                                                    List.of(),
                                                    List.of(),
                                                    "0".repeat(64)),
                                            AuditNote.none())
                                    .id(),
                            "Ada");
        }
    }
}
