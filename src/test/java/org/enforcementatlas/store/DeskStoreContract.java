package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.AsideRow;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.ingest.Staging;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.RowCounts;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do for the import desk; run on each that is supported. */
abstract class DeskStoreContract {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2025, 5, 28);

    private Database database;
    private SnapshotStore snapshots;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        snapshots = database.snapshots();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void rowsThatDoNotCountAreKeptCellByCell() {
        AsideRow aside = new AsideRow(7, RowFate.QUARANTINED, List.of("PENNSLYVANIA", "", "Bucks \u00a0", "link"));
        Snapshot staged;
        try (SnapshotWriter writer = snapshots.open(draft("aside", DAY))) {
            writer.add(aside);
            writer.add(figure(1));
            staged = writer.stage(staging(), AuditNote.none());
        }
        assertThat(snapshots.listAside(staged.id())).containsExactly(aside);
        assertThat(snapshots.listRules(staged.id())).isEqualTo(staging().rules());
    }

    @Test
    void oneActTakesBackTheLastPublication() {
        Snapshot first = publish("one", DAY, 1);
        Snapshot second = publish("two", DAY, 2);
        Act act = snapshots.rollBack(DatasetId.VOTES, "Grace", AuditNote.none());
        assertThat(act.kind()).isEqualTo(Act.Kind.ROLLED_BACK);
        assertThat(act.snapshot()).isEqualTo(second.id());
        assertThat(act.author()).isEqualTo("Grace");
        assertThat(act.changes()).containsExactly(new Act.Change(DAY, second.id(), first.id()));
        assertThat(publicIds()).containsExactly(first.id());
        assertThat(snapshots.listActs(DatasetId.VOTES))
                .extracting(Act::kind, Act::undone)
                .containsExactly(
                        tuple(Act.Kind.ROLLED_BACK, false),
                        tuple(Act.Kind.PUBLISHED, true),
                        tuple(Act.Kind.PUBLISHED, false));
    }

    @Test
    void takingBackAgainGoesOneActFurther() {
        publish("one", DAY, 1);
        publish("two", DAY.plusDays(1), 2);
        snapshots.rollBack(DatasetId.VOTES, "Grace", AuditNote.none());
        snapshots.rollBack(DatasetId.VOTES, "Grace", AuditNote.none());
        assertThat(publicIds()).isEmpty();
        assertThatThrownBy(() -> snapshots.rollBack(DatasetId.VOTES, "Grace", AuditNote.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing of votes");
    }

    @Test
    void whatWasTakenBackMayBePublishedAgain() {
        Snapshot first = publish("one", DAY, 1);
        snapshots.rollBack(DatasetId.VOTES, "Grace", AuditNote.none());
        snapshots.publish(first.id(), "Ada");
        assertThat(publicIds()).containsExactly(first.id());
    }

    @Test
    void aDiscardedSnapshotStaysAndIsNeverPublished() {
        Snapshot staged = stage("one", DAY, 1);
        snapshots.discard(staged.id(), AuditNote.none());
        assertThat(snapshots.find(staged.id()).orElseThrow().isStaged()).isFalse();
        assertThat(snapshots.listByHash(DatasetId.VOTES, staged.draft().sha256()))
                .isEmpty();
        assertThatThrownBy(() -> snapshots.publish(staged.id(), "Ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("discarded");
    }

    @Test
    void aPublishedSnapshotIsNotDiscarded() {
        Snapshot published = publish("one", DAY, 1);
        assertThatThrownBy(() -> snapshots.discard(published.id(), AuditNote.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAliasIsKeptWithWhoWhenAndWhyAndCanBeWithdrawn() {
        Alias kept = database.aliases().add(alias("PENNSLYVANIA", "42"), AuditNote.none());
        assertThat(kept.id()).isPositive();
        assertThat(kept.author()).isEqualTo("Ada");
        assertThat(kept.reason()).isEqualTo("misspelled");
        assertThat(kept.decided()).isEqualTo(CLOCK.instant());
        Alias withdrawn = database.aliases().withdraw(kept.id(), "Grace", AuditNote.none());
        assertThat(withdrawn.withdrawnBy()).isEqualTo("Grace");
        assertThat(database.aliases().listActive(DatasetId.AGREEMENTS)).isEmpty();
        assertThat(database.aliases().list(DatasetId.AGREEMENTS)).containsExactly(withdrawn);
        assertThatThrownBy(() -> database.aliases().withdraw(kept.id(), "Grace", AuditNote.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondDecisionOnANameTakesThePlaceOfTheFirst() {
        database.aliases().add(alias("PENNSLYVANIA", "34"), AuditNote.none());
        Alias second = database.aliases().add(alias("Pennslyvania ", "42"), AuditNote.none());
        assertThat(database.aliases().listActive(DatasetId.AGREEMENTS)).containsExactly(second);
        assertThat(database.aliases().list(DatasetId.AGREEMENTS)).hasSize(2);
    }

    @Test
    void workOfALivingProcessIsNotBroken() {
        try (SnapshotWriter writer = snapshots.open(draft("open", DAY))) {
            writer.add(figure(1));
            assertThat(snapshots.takeBroken()).isEmpty();
        }
        stage("done", DAY, 1);
        assertThat(snapshots.takeBroken()).isEmpty();
    }

    private List<SnapshotId> publicIds() {
        return snapshots.listPublic(DatasetId.VOTES).stream().map(Snapshot::id).toList();
    }

    private Snapshot publish(String name, LocalDate day, long count) {
        return snapshots.publish(stage(name, day, count).id(), "Ada");
    }

    private Snapshot stage(String name, LocalDate day, long count) {
        try (SnapshotWriter writer = snapshots.open(draft(name, day))) {
            writer.add(figure(count));
            return writer.stage(staging(), AuditNote.none());
        }
    }

    private static Alias alias(String printed, String code) {
        return Alias.decide(
                AliasName.ofState(DatasetId.AGREEMENTS, printed), code, "misspelled", "Ada", CLOCK.instant());
    }

    private static Staging staging() {
        return new Staging(
                "CSV",
                "",
                new RowCounts(1, 0, 0, 0, 1),
                List.of(new RuleCount("blanks-repaired", Severity.INFO, 7)),
                List.of(),
                "0".repeat(64));
    }

    private static SnapshotDraft draft(String name, LocalDate day) {
        String hash = "%064x".formatted(name.hashCode());
        return new SnapshotDraft(DatasetId.VOTES, day, name + ".csv", hash, "A publisher", "", false, "Ada", "");
    }

    private static Figure figure(long count) {
        return new Figure(1, new GeoId("06"), "", "votes-dem", Period.on(DAY), count, null, false, null);
    }
}
