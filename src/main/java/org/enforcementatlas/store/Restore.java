package org.enforcementatlas.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.RefusedAct;

/**
 * Brings a backup back into an empty home and an empty database, whole or not at all. The file may come from either kind of
 * database, and from an older schema, which is then brought up to date. An embedded database is built in a folder of its own
 * and moved into place at the end; in PostgreSQL everything is one transaction.
 */
public final class Restore {

    /** The schema that the first backups had. */
    static final int OLDEST = 4;

    private final DatabaseSettings settings;
    private final Clock clock;

    /** A restore into this database and its home. */
    public Restore(DatabaseSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Restores.
     *
     * @param author who does it, for the log
     * @return what was restored, in one sentence
     * @throws RefusedAct if the file is damaged or too new, or home or database are not empty; nothing was changed
     */
    public String run(Path file, String author) {
        try (BackupFile backup = BackupFile.open(file)) {
            requireEmptyHome();
            boolean fresh = !Files.exists(settings.home());
            Files.createDirectories(settings.home());
            Path stage = Files.createTempDirectory(settings.home(), ".restoring");
            boolean done = false;
            try {
                restore(backup, stage, entry(backup.content(), file, author));
                done = true;
            } finally {
                delete(stage);
                if (!done && fresh) {
                    Files.deleteIfExists(settings.home());
                }
            }
            long rows = backup.content().tables().stream()
                    .mapToLong(BackupManifest.Table::rows)
                    .sum();
            return "Restored " + rows + " rows in " + backup.content().tables().size() + " tables and "
                    + backup.content().originals().size() + " original files, as of "
                    + backup.content().created() + ".";
        } catch (IOException problem) {
            throw new UncheckedIOException("The backup could not be restored.", problem);
        }
    }

    private void requireEmptyHome() throws IOException {
        Path originals = settings.home().resolve(Backup.ORIGINALS);
        boolean hasDatabase =
                settings.isEmbedded() && Files.exists(settings.home().resolve(Databases.FILE + ".mv.db"));
        if (hasDatabase || Files.exists(originals)) {
            throw new RefusedAct("The home " + settings.home()
                    + " is not empty: nothing was changed; restore into a new one with --home.");
        }
    }

    private AuditEntry entry(BackupManifest manifest, Path file, String author) {
        return new AuditEntry(
                clock.instant(),
                author,
                "restored",
                null,
                "backup of " + manifest.created(),
                "",
                manifest.tables().size() + " tables, " + manifest.originals().size() + " original files",
                String.valueOf(file.getFileName()));
    }

    private void restore(BackupFile backup, Path stage, AuditEntry entry) throws IOException {
        Path unpacked = stage.resolve(Backup.ORIGINALS);
        backup.unpack(unpacked);
        DatabaseSettings target = settings.isEmbedded() ? DatabaseSettings.embedded(stage) : settings;
        Path originals = settings.home().resolve(Backup.ORIGINALS);
        boolean done = false;
        try {
            fill(target, backup, entry, () -> {
                if (Files.exists(unpacked)) {
                    Files.move(unpacked, originals, StandardCopyOption.ATOMIC_MOVE);
                }
            });
            if (settings.isEmbedded()) {
                String name = Databases.FILE + ".mv.db";
                Files.move(stage.resolve(name), settings.home().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            done = true;
        } finally {
            if (!done) {
                delete(originals);
            }
        }
    }

    /** What is done when all rows are in and only the commit is left. */
    @FunctionalInterface
    private interface LastStep {
        void run() throws IOException;
    }

    private void fill(DatabaseSettings target, BackupFile backup, AuditEntry entry, LastStep last) throws IOException {
        try (HikariDataSource pool = Databases.connect(target)) {
            requireEmptyDatabase(pool);
            Databases.migrate(pool, backup.content().schema());
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                boolean done = false;
                try {
                    load(connection, backup);
                    JdbcAudit.add(connection, entry);
                    last.run();
                    connection.commit();
                    done = true;
                } finally {
                    if (!done) {
                        connection.rollback();
                    }
                }
            }
            Databases.migrate(pool, SchemaVersion.NEWEST);
        } catch (SQLException e) {
            throw new StoreFailure("The backup could not be restored: " + e.getMessage(), e);
        }
    }

    private void requireEmptyDatabase(HikariDataSource pool) {
        new Sql(pool).inTransaction(connection -> {
            for (String table : TableShape.names(connection)) {
                if (!Sql.list(
                                connection,
                                "SELECT 1 FROM " + TableShape.quoted(table) + " FETCH FIRST 1 ROWS ONLY",
                                row -> row.getInt(1))
                        .isEmpty()) {
                    throw new RefusedAct(
                            "The " + settings + " is not empty: nothing was changed; restore into a new database.");
                }
            }
            return pool;
        });
    }

    private static void load(Connection connection, BackupFile backup) throws SQLException, IOException {
        Map<String, TableShape> here = TableShape.list(connection).stream()
                .collect(Collectors.toMap(TableShape::lowerName, Function.identity()));
        for (BackupManifest.Table table : backup.content().tables()) {
            TableShape shape = here.get(table.name().toLowerCase(Locale.ROOT));
            if (shape == null) {
                throw new RefusedAct("The backup has a table " + table.name()
                        + " that this version does not know; use the version that wrote it.");
            }
            try (InputStream lines = backup.read(table)) {
                new TableLoad(connection, shape, table).fill(lines);
            }
        }
        for (TableShape shape : here.values()) {
            TableLoad.countOn(connection, shape);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
