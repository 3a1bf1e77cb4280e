package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.AsideRow;
import org.enforcementatlas.ingest.Job;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;

/** Snapshots in a database. */
final class JdbcSnapshots implements SnapshotStore {

    private static final String PUBLIC =
            SnapshotRows.SELECT + " JOIN public_snapshot p ON p.snapshot_id = s.id WHERE p.dataset = ?"
                    + " ORDER BY p.as_of, p.snapshot_id";

    /** Notices of snapshots that were imported before notices were packed. */
    private static final String SINGLE_NOTICES =
            "SELECT row_number, column_name, raw, rule, severity, message, suggestion FROM notice"
                    + " WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    private static final String PACKED_NOTICES =
            "SELECT packed FROM notice_chunk WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    /** What stands for all datasets in the log of work. */
    private static final DatasetId BUNDLED = new DatasetId("bundled");

    private final Sql sql;
    private final JobLog jobs;
    private final Clock clock;

    JdbcSnapshots(DataSource source, Clock clock) {
        this.sql = new Sql(source);
        this.jobs = new JobLog(sql, clock);
        this.clock = clock;
    }

    @Override
    public SnapshotWriter open(SnapshotDraft draft) {
        return JdbcSnapshotWriter.open(sql.source(), jobs, draft, clock);
    }

    @Override
    public Optional<Snapshot> find(SnapshotId id) {
        return sql.list(SnapshotRows.SELECT + " WHERE s.id = ?", SnapshotRows::snapshot, id.number()).stream()
                .findFirst();
    }

    @Override
    public List<Snapshot> listByHash(DatasetId dataset, String sha256) {
        return sql.list(
                SnapshotRows.SELECT
                        + " WHERE s.dataset = ? AND s.sha256 = ? AND s.discarded IS NULL ORDER BY s.id DESC",
                SnapshotRows::snapshot,
                dataset.name(),
                sha256);
    }

    @Override
    public List<Snapshot> list(DatasetId dataset) {
        return sql.list(
                SnapshotRows.SELECT + " WHERE s.dataset = ? ORDER BY s.as_of, s.id",
                SnapshotRows::snapshot,
                dataset.name());
    }

    @Override
    public List<Snapshot> listPublic(DatasetId dataset) {
        return sql.list(PUBLIC, SnapshotRows::snapshot, dataset.name());
    }

    @Override
    public List<Notice> listNotices(SnapshotId id) {
        List<Notice> notices = new ArrayList<>(listOf(id, SINGLE_NOTICES, JdbcSnapshots::notice));
        listOf(id, PACKED_NOTICES, row -> row.getBytes(1))
                .forEach(chunk -> notices.addAll(NoticePacking.unpack(chunk)));
        notices.sort(Comparator.comparingInt(Notice::row));
        return notices;
    }

    @Override
    public List<AsideRow> listAside(SnapshotId id) {
        return listOf(
                id,
                "SELECT row_number, fate, cells FROM row_aside WHERE row_key >= ? AND row_key < ? ORDER BY row_key",
                JdbcSnapshots::aside);
    }

    @Override
    public List<RuleCount> listRules(SnapshotId id) {
        return sql.list(
                "SELECT rule, severity, counted FROM rule_count WHERE snapshot_id = ? ORDER BY rule, severity",
                row -> new RuleCount(row.getString(1), Severity.valueOf(row.getString(2)), row.getInt(3)),
                id.number());
    }

    private <T> List<T> listOf(SnapshotId id, String query, Sql.RowReader<T> reader) {
        long first = id.number() * SnapshotRows.KEYS;
        return sql.list(query, reader, first, first + SnapshotRows.KEYS);
    }

    @Override
    public Snapshot publish(SnapshotId id, String author, AuditNote<Snapshot> note) {
        Snapshot wanted = find(id).orElseThrow(() -> noSuch(id));
        return inJob("publish", wanted.dataset(), id.toString(), author, (connection, signed) -> {
            Snapshot snapshot = load(connection, id);
            new Publication(connection, snapshot.dataset(), signed).publish(snapshot);
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    @Override
    public List<Snapshot> publishTogether(List<SnapshotId> ids, String author, AuditNote<Snapshot> note) {
        List<Snapshot> wanted =
                ids.stream().map(id -> find(id).orElseThrow(() -> noSuch(id))).toList();
        String subject = ids.stream().map(SnapshotId::toString).collect(Collectors.joining(", "));
        return inJob("publish", wanted.getFirst().dataset(), subject, author, (connection, signed) -> {
            List<Snapshot> published = new ArrayList<>();
            for (SnapshotId id : ids) {
                Snapshot snapshot = load(connection, id);
                new Publication(connection, snapshot.dataset(), signed).publish(snapshot);
                published.add(JdbcAudit.noted(connection, load(connection, id), note));
            }
            return published;
        });
    }

    @Override
    public Act rollBack(DatasetId dataset, String author, AuditNote<Act> note) {
        return inJob("roll back", dataset, dataset.name(), author, (connection, signed) -> {
            long act = new Publication(connection, dataset, signed).rollBack();
            Act undone = ActLog.list(connection, dataset).stream()
                    .filter(done -> done.id() == act)
                    .findFirst()
                    .orElseThrow();
            return JdbcAudit.noted(connection, undone, note);
        });
    }

    /** What is done to what is public. */
    @FunctionalInterface
    private interface PublicWork<T> {
        T run(Connection connection, ActLog.Signed signed) throws SQLException;
    }

    private <T> T inJob(String kind, DatasetId dataset, String subject, String author, PublicWork<T> work) {
        long job = jobs.begin(kind, dataset, subject, author);
        boolean done = false;
        try {
            T result = sql.inTransaction(connection -> {
                ActLog.Signed signed = new ActLog.Signed(author, SnapshotRows.now(clock));
                T worked = work.run(connection, signed);
                JobLog.end(connection, job, "done", signed.now());
                return worked;
            });
            done = true;
            sql.flush();
            return result;
        } finally {
            if (!done) {
                jobs.drop(job);
            }
        }
    }

    @Override
    public List<Act> listActs(DatasetId dataset) {
        return sql.inTransaction(connection -> ActLog.list(connection, dataset));
    }

    @Override
    public void discard(SnapshotId id, AuditNote<Snapshot> note) {
        sql.inTransaction(connection -> {
            if (load(connection, id).published() != null) {
                throw new IllegalArgumentException("Snapshot " + id + " was published; take it back instead.");
            }
            Sql.change(
                    connection,
                    "UPDATE snapshot SET discarded = ? WHERE id = ? AND discarded IS NULL",
                    SnapshotRows.now(clock),
                    id.number());
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    @Override
    public void load(String subject, String author, Runnable work) {
        long job = jobs.begin(Job.LOAD, BUNDLED, subject, author);
        work.run();
        sql.inTransaction(connection -> {
            JobLog.end(connection, job, "done", SnapshotRows.now(clock));
            return job;
        });
    }

    @Override
    public List<Job> takeBroken() {
        return jobs.takeBroken();
    }

    @Override
    public boolean isEmpty() {
        return sql.list("SELECT id FROM snapshot FETCH FIRST 1 ROWS ONLY", row -> row.getLong(1))
                .isEmpty();
    }

    private static Snapshot load(Connection connection, SnapshotId id) throws SQLException {
        return Sql.list(connection, SnapshotRows.SELECT + " WHERE s.id = ?", SnapshotRows::snapshot, id.number())
                .stream()
                .findFirst()
                .orElseThrow(() -> noSuch(id));
    }

    private static IllegalArgumentException noSuch(SnapshotId id) {
        return new IllegalArgumentException("There is no snapshot " + id + ".");
    }

    private static AsideRow aside(ResultSet row) throws SQLException {
        return new AsideRow(
                row.getInt(1),
                RowFate.valueOf(row.getString(2)),
                List.of(row.getString(3).split(SnapshotRows.CELL_END, -1)));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Severity.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7));
    }
}
