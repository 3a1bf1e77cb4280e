package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.ColumnMapping;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.ingest.Staging;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.FigureSource;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.MeasureEngine;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do; run on each that is supported. */
abstract class StoreContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2025, 5, 28);

    private static final MeasureDraft DRAFT = new MeasureDraft(
            "jail-beds",
            "Jail beds",
            "beds",
            "stock",
            "count",
            List.of("state", "county"),
            "State audit",
            "Beds in jails.",
            "Beds that are staffed.",
            "Not people.",
            "");

    private Database database;
    private SnapshotStore snapshots;
    private FigureSource figures;

    abstract Database open();

    /** Runs a statement in the database that is open. */
    abstract void execute(String statement) throws SQLException;

    @BeforeEach
    void openDatabase() {
        database = open();
        snapshots = database.snapshots();
        figures = database.figures();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void mappedColumnsComeBackAndAreReplacedAndForgotten() {
        ColumnMappings mappings = database.mappings();
        ColumnMapping first = new ColumnMapping(
                DatasetId.ARRESTS, "ab", Map.of("Jurisdiction", "state_name"), "Editor", CLOCK.instant());
        ColumnMapping second = new ColumnMapping(
                DatasetId.ARRESTS, "ab", Map.of("Doña Ana", "state_name", "N", "arrests"), "Editor", CLOCK.instant());
        mappings.put(first);
        assertThat(mappings.find(DatasetId.ARRESTS, "ab")).contains(first);
        mappings.put(second);
        assertThat(mappings.list()).containsExactly(second);
        assertThat(mappings.find(DatasetId.VOTES, "ab")).isEmpty();
        assertThat(mappings.remove(DatasetId.ARRESTS, "ab")).isTrue();
        assertThat(mappings.remove(DatasetId.ARRESTS, "ab")).isFalse();
        assertThat(mappings.list()).isEmpty();
    }

    @Test
    void aDeclaredMeasureComesBackAndItsNameIsTaken() throws RefusedMeasure {
        DeclaredMeasures declared = database.declared();
        DeclaredMeasure added = declared.add(DRAFT, "Editor");
        assertThat(declared.list()).containsExactly(added);
        assertThat(declared.find(added.id())).contains(added);
        assertThat(added.levels()).containsExactlyInAnyOrder(AreaLevel.STATE, AreaLevel.COUNTY);
        assertThatThrownBy(() -> declared.add(DRAFT, "Editor"))
                .isInstanceOf(RefusedMeasure.class)
                .hasMessageContaining("declared already");
        assertThat(declared.list()).containsExactly(added);
    }

    @Test
    void aMeasureIsTakenBackWithWhatNobodyHasSeen() throws RefusedMeasure {
        DeclaredMeasures declared = database.declared();
        DeclaredMeasure added = declared.add(DRAFT, "Editor");
        Snapshot staged;
        try (SnapshotWriter writer = snapshots.open(draft("beds", false, added.dataset()))) {
            writer.add(figure(1, "06", 3L, null));
            staged = writer.stage(staging("CSV", new RowCounts(1, 0, 0, 0, 1)), AuditNote.none());
        }
        declared.remove(added.id());
        assertThat(declared.list()).isEmpty();
        assertThat(snapshots.find(staged.id())).isEmpty();
        assertThatThrownBy(() -> declared.remove(added.id())).isInstanceOf(RefusedMeasure.class);
    }

    @Test
    void aWithheldCountOfNoPlaceIsLeftOutAndNoZero() throws RefusedMeasure {
        DeclaredMeasure added = database.declared().add(DRAFT, "Editor");
        try (SnapshotWriter writer = snapshots.open(draft("beds", false, added.dataset()))) {
            Period day = Period.on(DAY);
            writer.add(new Figure(1, new GeoId("06"), "", DeclaredMeasure.SERIES, day, 3L, null, false, null)
                    .withMargin(2L));
            writer.add(new Figure(
                    2, null, "unknown address", DeclaredMeasure.SERIES, day, null, Absence.SUPPRESSED, false, null));
            snapshots.publish(
                    writer.stage(staging("CSV", new RowCounts(2, 0, 0, 0, 1)), AuditNote.none())
                            .id(),
                    "Ada");
        }
        Gazetteer gazetteer = new Gazetteer(new BoundaryVintage(2023), List.of());
        MeasureTable table =
                new MeasureEngine(figures, gazetteer, database.declared()).answer(MeasureQuery.of(added.id()));
        assertThat(table.noPlace()).isEmpty();
        assertThat(table.find(new GeoId("06")).orElseThrow().value()).isEqualTo(Value.Observed.count(3));
        assertThat(figures.listFigures(table.provenance().snapshot()).getFirst().margin())
                .isEqualTo(2);
        assertThat(table.find(new GeoId("12")).orElseThrow().value()).isEqualTo(new Value.Absent(Absence.NO_DATA));
    }

    @Test
    void aMeasureWithPublishedFiguresStays() throws RefusedMeasure {
        DeclaredMeasures declared = database.declared();
        DeclaredMeasure added = declared.add(DRAFT, "Editor");
        try (SnapshotWriter writer = snapshots.open(draft("beds", false, added.dataset()))) {
            writer.add(figure(1, "06", 3L, null));
            snapshots.publish(
                    writer.stage(staging("CSV", new RowCounts(1, 0, 0, 0, 1)), AuditNote.none())
                            .id(),
                    "Ada");
        }
        assertThatThrownBy(() -> declared.remove(added.id()))
                .isInstanceOf(RefusedMeasure.class)
                .hasMessageContaining("were published");
        assertThat(declared.list()).containsExactly(added);
        assertThat(figures.listPublished(added.dataset())).hasSize(1);
    }

    @Test
    void agreementsComeBackAsTheyWereWritten() {
        Agreement full = agreement(2, "12001", LocalDate.of(2025, 5, 8));
        Agreement bare = agreement(7, null, null);
        Snapshot staged;
        try (SnapshotWriter writer = snapshots.open(draft("agreements-a", false, DatasetId.AGREEMENTS))) {
            writer.add(full);
            writer.add(bare);
            writer.add(
                    new Notice(2, "STATE", "FLORIDA\u00a0", "blanks-repaired", Severity.INFO, "Repaired.", "FLORIDA"));
            staged = writer.stage(staging("XLSX", new RowCounts(1, 1, 0, 0, 13)), AuditNote.none());
        }
        assertThat(figures.listAgreements(staged.id())).containsExactly(full, bare);
        assertThat(snapshots.listNotices(staged.id())).extracting(Notice::raw).containsExactly("FLORIDA\u00a0");
        assertThat(snapshots.find(staged.id())).contains(staged);
        assertThat(staged.counts().dataRows()).isEqualTo(2);
    }

    @Test
    void everyNoticeComesBackInRowOrder() {
        List<Notice> written = new ArrayList<>();
        try (SnapshotWriter writer = snapshots.open(draft("noticed", false, DatasetId.ARRESTS))) {
            writer.add(figure(1, "06", 3L, null));
            for (int row = 2; row < 3_500; row++) {
                String raw = row == 700 ? "\u4e00".repeat(100_000) : "Do\u00f1a Ana " + row % 40 + "\u00a0";
                written.add(new Notice(row, "COUNTY", raw, "a-rule", Severity.WARNING, "A sentence.", "near " + row));
            }
            written.forEach(writer::add);
            Notice whole = new Notice(0, "", "", "control-total", Severity.INFO, "Compared.", "");
            writer.add(whole);
            written.addFirst(whole);
            writer.stage(staging("CSV", new RowCounts(1, 0, 0, 0, 1)), AuditNote.none());
        }
        Snapshot staged = snapshots.list(DatasetId.ARRESTS).getFirst();
        assertThat(snapshots.listNotices(staged.id())).containsExactlyElementsOf(written);
    }

    @Test
    void noticesOfTheFirstSchemaStayReadable() throws SQLException {
        Snapshot staged = stage("early", false, "06", 1);
        execute(
                "INSERT INTO notice (row_key, row_number, column_name, raw, rule, severity, message, suggestion) VALUES ("
                        + staged.id().number()
                        + "000000000, 2, 'STATE', 'x', 'blanks-repaired', 'INFO', 'Repaired.', 'y')");
        assertThat(snapshots.listNotices(staged.id()))
                .containsExactly(new Notice(2, "STATE", "x", "blanks-repaired", Severity.INFO, "Repaired.", "y"));
    }

    @Test
    void zeroAndEveryAbsenceStayApart() {
        List<Figure> rows = List.of(
                figure(1, "06", 0L, null),
                figure(2, "12", null, Absence.NO_DATA),
                figure(3, "48", null, Absence.SUPPRESSED),
                figure(4, "09", null, Absence.NOT_APPLICABLE),
                new Figure(5, null, "unknown address", "orders", Period.on(DAY), 12L, null, false, null));
        Snapshot staged;
        try (SnapshotWriter writer = snapshots.open(draft("figures", false, DatasetId.PENDING_CASES))) {
            rows.forEach(writer::add);
            staged = writer.stage(staging("CSV", new RowCounts(5, 0, 0, 0, 1)), AuditNote.none());
        }
        assertThat(figures.listFigures(staged.id())).containsExactlyElementsOf(rows);
    }

    @Test
    void whatIsNotStagedLeavesNothing() {
        try (SnapshotWriter writer = snapshots.open(draft("half", false, DatasetId.ARRESTS))) {
            writer.add(figure(1, "06", 3L, null));
        }
        assertThat(snapshots.list(DatasetId.ARRESTS)).isEmpty();
        assertThat(figures.listPublished(DatasetId.ARRESTS)).isEmpty();
    }

    @Test
    void whatIsStagedIsNotPublic() {
        Snapshot staged = stage("staged", false, "06", 1);
        assertThat(figures.listPublished(DatasetId.VOTES)).isEmpty();
        assertThat(figures.find(DatasetId.VOTES, staged.id())).isEmpty();
        assertThat(snapshots.listByHash(DatasetId.VOTES, staged.draft().sha256()))
                .containsExactly(staged);
    }

    @Test
    void publishingReplacesTheSameDateAndKeepsTheOldSnapshot() {
        Snapshot first = snapshots.publish(stage("one", false, "06", 1).id(), "Ada");
        Snapshot second = snapshots.publish(stage("two", false, "06", 2).id(), "Ada");
        assertThat(figures.listPublished(DatasetId.VOTES))
                .extracting(Provenance::snapshot)
                .containsExactly(second.id());
        assertThat(figures.find(DatasetId.VOTES, first.id())).isPresent();
        assertThat(figures.listFigures(first.id()).getFirst().count()).isEqualTo(1);
    }

    @Test
    void filesOfStatesAndOfCountiesStandBesideEachOther() {
        Snapshot states = snapshots.publish(stage("states", false, "06", 1).id(), "Ada");
        Snapshot counties =
                snapshots.publish(stage("counties", false, "06001", 2).id(), "Ada");
        assertThat(figures.listPublished(DatasetId.VOTES))
                .extracting(Provenance::snapshot)
                .containsExactly(states.id(), counties.id());
    }

    @Test
    void syntheticFiguresGiveWayToRealOnesAndNeverReturn() {
        Snapshot practice = snapshots.publish(stage("practice", true, "06", 1).id(), "Ada");
        Snapshot real = snapshots.publish(stage("real", false, "06001", 2).id(), "Ada");
        assertThat(figures.listPublished(DatasetId.VOTES))
                .extracting(Provenance::snapshot)
                .containsExactly(real.id());
        assertThatThrownBy(() -> snapshots.publish(practice.id(), "Ada")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereIsNoSnapshotToPublishWithoutOne() {
        assertThatThrownBy(() -> snapshots.publish(new SnapshotId(999_999), "Ada"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(database.answers()).isTrue();
    }

    private Snapshot stage(String name, boolean synthetic, String place, long count) {
        try (SnapshotWriter writer = snapshots.open(draft(name, synthetic, DatasetId.VOTES))) {
            writer.add(figure(1, place, count, null));
            return writer.stage(staging("CSV", new RowCounts(1, 0, 0, 0, 1)), AuditNote.none());
        }
    }

    private static SnapshotDraft draft(String name, boolean synthetic, DatasetId dataset) {
        String hash = "%064x".formatted(name.hashCode());
        return new SnapshotDraft(dataset, DAY, name + ".csv", hash, "A publisher, a title", "", synthetic, "Ada", "");
    }

    private static Staging staging(String layout, RowCounts counts) {
        return new Staging(
                layout,
                "",
                counts,
                List.of(new RuleCount("blanks-repaired", Severity.INFO, 7)),
                List.of(),
                "0".repeat(64));
    }

    private static Figure figure(int row, String place, @Nullable Long count, @Nullable Absence absence) {
        return new Figure(row, new GeoId(place), "", "orders", Period.on(DAY), count, absence, false, null);
    }

    private static Agreement agreement(int row, @Nullable String county, @Nullable LocalDate signed) {
        return new Agreement(
                row,
                new GeoId("12"),
                "Alachua County Sheriff's Office",
                "alachua county sheriff's office",
                "County",
                AgencyLevel.COUNTY,
                county == null ? null : new GeoId(county),
                county == null ? "#N/A" : "Alachua County",
                AgreementModel.TFM,
                "Task Force Model",
                signed,
                "link pending");
    }
}
