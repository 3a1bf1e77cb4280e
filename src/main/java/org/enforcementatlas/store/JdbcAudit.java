package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/** The log in a database. */
final class JdbcAudit implements AuditLog {

    private static final String SELECT =
            "SELECT id, happened, actor, action, dataset, subject, held_before, held_after, file_name FROM audit";

    private final Sql sql;

    JdbcAudit(DataSource source) {
        this.sql = new Sql(source);
    }

    @Override
    public void add(AuditEntry entry) {
        sql.inTransaction(connection -> {
            add(connection, entry);
            return entry;
        });
    }

    /** Writes an entry within a transaction, so that it holds together with the act that it tells of. */
    static void add(Connection connection, AuditEntry entry) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO audit (happened, actor, action, dataset, subject, held_before, held_after, file_name)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.happened().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                SnapshotRows.text(entry.actor()),
                entry.action(),
                entry.findDataset().map(DatasetId::name).orElse(null),
                SnapshotRows.text(entry.subject()),
                SnapshotRows.text(entry.before()),
                SnapshotRows.text(entry.after()),
                SnapshotRows.text(entry.file()));
    }

    /** Writes what is to be said of something within the transaction that does it. */
    static <T> T noted(Connection connection, T done, AuditNote<T> note) throws SQLException {
        for (AuditEntry entry : note.of(done)) {
            add(connection, entry);
        }
        return done;
    }

    @Override
    public List<Numbered> list(@Nullable DatasetId dataset, long below, int most) {
        String page = " ORDER BY id DESC FETCH FIRST " + Math.max(1, most) + " ROWS ONLY";
        return dataset == null
                ? sql.list(SELECT + " WHERE id < ?" + page, JdbcAudit::entry, below)
                : sql.list(SELECT + " WHERE dataset = ? AND id < ?" + page, JdbcAudit::entry, dataset.name(), below);
    }

    private static Numbered entry(ResultSet row) throws SQLException {
        String dataset = row.getString(5);
        return new Numbered(
                row.getLong(1),
                new AuditEntry(
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        dataset == null ? null : new DatasetId(dataset),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)));
    }
}
