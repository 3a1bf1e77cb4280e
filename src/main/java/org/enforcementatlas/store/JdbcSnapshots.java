package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;

/** Snapshots in a database. */
final class JdbcSnapshots implements SnapshotStore {

    /** Notices of snapshots that were imported before notices were packed. */
    private static final String SINGLE_NOTICES =
            "SELECT row_number, column_name, raw, rule, severity, message, suggestion FROM notice"
                    + " WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    private static final String PACKED_NOTICES =
            "SELECT packed FROM notice_chunk WHERE row_key >= ? AND row_key < ? ORDER BY row_key";

    private final Sql sql;
    private final Clock clock;

    JdbcSnapshots(DataSource source, Clock clock) {
        this.sql = new Sql(source);
        this.clock = clock;
    }

    @Override
    public SnapshotWriter open(SnapshotDraft draft) {
        return JdbcSnapshotWriter.open(sql.source(), draft, clock);
    }

    @Override
    public Optional<Snapshot> find(SnapshotId id) {
        return sql.list(SnapshotRows.SELECT + " WHERE s.id = ?", SnapshotRows::snapshot, id.number()).stream()
                .findFirst();
    }

    @Override
    public Optional<Snapshot> findByHash(DatasetId dataset, String sha256) {
        return sql
                .list(
                        SnapshotRows.SELECT + " WHERE s.dataset = ? AND s.sha256 = ? ORDER BY s.id",
                        SnapshotRows::snapshot,
                        dataset.name(),
                        sha256)
                .stream()
                .findFirst();
    }

    @Override
    public List<Snapshot> list(DatasetId dataset) {
        return sql.list(
                SnapshotRows.SELECT + " WHERE s.dataset = ? ORDER BY s.as_of, s.id",
                SnapshotRows::snapshot,
                dataset.name());
    }

    @Override
    public List<Notice> listNotices(SnapshotId id) {
        long first = id.number() * SnapshotRows.KEYS;
        long next = first + SnapshotRows.KEYS;
        List<Notice> notices = new ArrayList<>(sql.list(SINGLE_NOTICES, JdbcSnapshots::notice, first, next));
        sql.list(PACKED_NOTICES, row -> row.getBytes(1), first, next)
                .forEach(chunk -> notices.addAll(NoticePacking.unpack(chunk)));
        notices.sort(Comparator.comparingInt(Notice::row));
        return notices;
    }

    @Override
    public Snapshot publish(SnapshotId id) {
        return sql.inTransaction(connection -> {
            Snapshot snapshot = load(connection, id);
            new Publication(connection, snapshot, SnapshotRows.now(clock)).run();
            return load(connection, id);
        });
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
                .orElseThrow(() -> new IllegalArgumentException("There is no snapshot " + id + "."));
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
