package org.enforcementatlas.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.enforcementatlas.access.RefusedAct;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file that holds everything: each table as text that no database's own format binds, the kept original files, and a
 * manifest with counts and hashes. All tables are read at one moment, so it may be written while the atlas is at work.
 */
public final class Backup {

    /** The home's folder of imported files as they came. */
    static final String ORIGINALS = "originals";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DatabaseSettings settings;
    private final String program;
    private final Clock clock;

    /** A backup of this database and its home, written by this program. */
    public Backup(DatabaseSettings settings, String program, Clock clock) {
        this.settings = settings;
        this.program = program;
        this.clock = clock;
    }

    /**
     * Writes the file; it is there whole or not at all, readable by its owner only.
     *
     * @return what it holds, in one sentence
     * @throws RefusedAct if the file is there already, or there is nothing to back up
     * @throws IOException if the file cannot be written
     */
    public String write(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedAct("There is a file " + file + " already; name another one.");
        }
        if (settings.isEmbedded() && !Files.exists(settings.home().resolve(Databases.FILE + ".mv.db"))) {
            throw new RefusedAct("There is nothing to back up in " + settings.home() + ".");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new RefusedAct("There is no folder " + folder + " to write to; make it first.");
        }
        Path part = Files.createTempFile(folder, ".atlas-backup", ".part");
        try (Database database = Databases.open(settings, clock)) {
            BackupManifest manifest = write(database.source(), part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            long rows = manifest.tables().stream()
                    .mapToLong(BackupManifest.Table::rows)
                    .sum();
            return "Wrote " + file + ": " + manifest.tables().size() + " tables with " + rows + " rows, "
                    + manifest.originals().size() + " original files, " + Files.size(file) + " bytes.";
        } catch (SQLException e) {
            throw new StoreFailure("The " + settings + " could not be backed up.", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupManifest write(DataSource source, Path part) throws IOException, SQLException {
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            List<BackupManifest.Table> tables = writeTables(source, zip);
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT, program, SchemaVersion.NEWEST, clock.instant(), tables, writeOriginals(zip));
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    /** All tables as of one moment: both databases give a serializable transaction one snapshot of everything. */
    private static List<BackupManifest.Table> writeTables(DataSource source, ZipOutputStream zip)
            throws SQLException, IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                List<BackupManifest.Table> written = new ArrayList<>();
                for (TableShape table : TableShape.list(connection)) {
                    zip.putNextEntry(new ZipEntry("tables/" + table.lowerName() + ".jsonl"));
                    written.add(new TableDump(connection, table).write(zip));
                    zip.closeEntry();
                }
                return written;
            } finally {
                connection.rollback();
            }
        }
    }

    /** After the tables: originals are only ever added, so each that a table tells of is there. */
    private List<BackupManifest.Original> writeOriginals(ZipOutputStream zip) throws IOException {
        Path folder = settings.home().resolve(ORIGINALS);
        List<BackupManifest.Original> written = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .toList()) {
                    written.add(writeOriginal(zip, folder, file));
                }
            }
        }
        return written;
    }

    private static BackupManifest.Original writeOriginal(ZipOutputStream zip, Path folder, Path file)
            throws IOException {
        String path = folder.relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(ORIGINALS + "/" + path));
        HashedBytes hashed = new HashedBytes(zip);
        Files.copy(file, hashed);
        zip.closeEntry();
        return new BackupManifest.Original(path, hashed.count(), hashed.sha256());
    }
}
