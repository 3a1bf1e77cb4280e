package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Databases and backups of every earlier schema come through with all their rows; run on each database that is supported. */
abstract class SchemaUpgradeContract {

    private static final List<String> ROWS = List.of(
            """
            INSERT INTO snapshot (id, dataset, as_of, file_name, sha256, layout, levels, source, note, synthetic, accepted,
                corrected, quarantined, rejected, not_data, imported, published)
            VALUES (1, 'agreements', DATE '2025-02-21', 'a.csv', 'aa', 'CSV', '', 'ICE', 'kept', FALSE, 1, 0, 0, 0, 1,
                TIMESTAMP WITH TIME ZONE '2026-11-20 12:00:00+00:00', TIMESTAMP WITH TIME ZONE '2026-11-20 12:01:00+00:00')
            """,
            "INSERT INTO public_snapshot (dataset, as_of, levels, snapshot_id) VALUES ('agreements', DATE '2025-02-21', '', 1)",
            """
            INSERT INTO agreement (row_key, row_number, state, agency, agency_key, printed_type, agency_level, county,
                printed_county, model, printed_model, signed, moa)
            VALUES (1000000000, 2, '12', 'Lake County Sheriff', 'lake county sheriff', 'County', 'COUNTY', '12069', 'Lake',
                'TFM', 'Task Force Model', DATE '2025-02-01', '')
            """,
            """
            INSERT INTO notice (row_key, row_number, column_name, raw, rule, severity, message, suggestion)
            VALUES (1000000000, 2, 'COUNTY', 'Lake ', 'outer-blanks', 'INFO', 'Blanks were taken away.', 'Lake')
            """);

    private static final String PUBLISHED_IN_THE_OLD_LOG = """
            INSERT INTO publication (dataset, as_of, snapshot_id, event, happened)
            VALUES ('agreements', DATE '2025-02-21', 1, 'published', TIMESTAMP WITH TIME ZONE '2026-11-20 12:01:00+00:00')
            """;

    @TempDir
    Path folder;

    /** An empty database; what is below the home may be used. */
    abstract DatabaseSettings empty(Path home);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aDatabaseOfAnEarlierSchemaIsBroughtUpToDateWithAllItsRows(int version) throws SQLException {
        DatabaseSettings settings = empty(folder.resolve("home"));
        fill(settings, version);
        assertWhole(settings, version < 3);
    }

    /** Backups came with schema {@value Restore#OLDEST}. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void aBackupOfAnEarlierSchemaIsRestoredAndBroughtUpToDate(int version) throws SQLException, IOException {
        DatabaseSettings old = DatabaseSettings.embedded(folder.resolve("old"));
        fill(old, version);
        Path file = backUp(old, version);
        DatabaseSettings settings = empty(folder.resolve("new"));
        assertThat(new Restore(settings, StoreContract.CLOCK).run(file, "ops")).startsWith("Restored ");
        assertWhole(settings, false);
    }

    private static void fill(DatabaseSettings settings, int version) throws SQLException {
        try (HikariDataSource pool = Databases.connect(settings)) {
            Databases.migrate(pool, Integer.toString(version));
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String row : ROWS) {
                    statement.execute(row);
                }
                if (version < 3) {
                    statement.execute(PUBLISHED_IN_THE_OLD_LOG);
                }
            }
        }
    }

    /** A backup as the program wrote it that had this schema. */
    private Path backUp(DatabaseSettings settings, int version) throws SQLException, IOException {
        Path file = folder.resolve("old.zip");
        try (HikariDataSource pool = Databases.connect(settings);
                Connection connection = pool.getConnection();
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            List<BackupManifest.Table> tables = new ArrayList<>();
            for (TableShape table : TableShape.list(connection)) {
                zip.putNextEntry(new ZipEntry("tables/" + table.lowerName() + ".jsonl"));
                tables.add(new TableDump(connection, table).write(zip));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            zip.write(JsonMapper.builder()
                    .build()
                    .writeValueAsBytes(new BackupManifest(
                            BackupManifest.FORMAT,
                            "test 1",
                            Integer.toString(version),
                            StoreContract.CLOCK.instant(),
                            tables,
                            List.of())));
            zip.closeEntry();
        }
        return file;
    }

    private static void assertWhole(DatabaseSettings settings, boolean actsAreOld) {
        try (Database database = Databases.open(settings, StoreContract.CLOCK)) {
            SnapshotId first = new SnapshotId(1);
            Snapshot snapshot = database.snapshots().find(first).orElseThrow();
            assertThat(snapshot.note()).isEqualTo("kept");
            assertThat(snapshot.asOf()).isEqualTo(LocalDate.of(2025, 2, 21));
            assertThat(snapshot.counts().accepted()).isEqualTo(1);
            assertThat(database.snapshots().listPublic(DatasetId.AGREEMENTS)).containsExactly(snapshot);
            assertThat(database.rows().listAgreements(first))
                    .singleElement()
                    .satisfies(row -> assertThat(row.agency()).isEqualTo("Lake County Sheriff"));
            assertThat(database.snapshots().listNotices(first))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.suggestion()).isEqualTo("Lake"));
            if (actsAreOld) {
                assertThat(database.snapshots().listActs(DatasetId.AGREEMENTS))
                        .singleElement()
                        .satisfies(act -> {
                            assertThat(act.kind()).isEqualTo(Act.Kind.PUBLISHED);
                            assertThat(act.snapshot()).isEqualTo(first);
                        });
            }
        }
    }
}
