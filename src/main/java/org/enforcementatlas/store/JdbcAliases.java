package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.settle.Alias;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;

/** Aliases in a database. */
final class JdbcAliases implements Aliases {

    private static final String SELECT = "SELECT id, dataset, kind, state, printed, meaning, reason, author, decided,"
            + " withdrawn, withdrawn_by FROM alias";

    private final Sql sql;
    private final Clock clock;

    JdbcAliases(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Alias> list(DatasetId dataset) {
        return sql.list(SELECT + " WHERE dataset = ? ORDER BY id", JdbcAliases::alias, dataset.name());
    }

    @Override
    public Alias add(Alias decision, AuditNote<Alias> note) {
        return sql.inTransaction(connection -> {
            AliasName name = decision.name();
            String dataset = name.dataset().name();
            for (Alias other : Sql.list(connection, SELECT + " WHERE dataset = ?", JdbcAliases::alias, dataset)) {
                if (other.isActive() && other.name().isSame(name)) {
                    withdraw(connection, other.id(), decision.author());
                }
            }
            long id = Sql.insert(
                    connection,
                    "INSERT INTO alias (dataset, kind, state, printed, meaning, reason, author, decided, withdrawn_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')",
                    dataset,
                    name.kind().name(),
                    name.findState().map(GeoId::code).orElse(""),
                    String.valueOf(SnapshotRows.text(name.printed())),
                    decision.meaning(),
                    decision.reason(),
                    decision.author(),
                    decision.decided().atOffset(ZoneOffset.UTC));
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    @Override
    public Alias withdraw(long id, String author, AuditNote<Alias> note) {
        return sql.inTransaction(connection -> {
            if (!load(connection, id).isActive()) {
                throw new IllegalArgumentException("Alias " + id + " is withdrawn already.");
            }
            withdraw(connection, id, author);
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    private void withdraw(Connection connection, long id, String author) throws SQLException {
        OffsetDateTime now = SnapshotRows.now(clock);
        Sql.change(connection, "UPDATE alias SET withdrawn = ?, withdrawn_by = ? WHERE id = ?", now, author, id);
    }

    private static Alias load(Connection connection, long id) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE id = ?", JdbcAliases::alias, id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no alias " + id + "."));
    }

    private static Alias alias(ResultSet row) throws SQLException {
        String state = row.getString(4);
        return new Alias(
                row.getLong(1),
                new AliasName(
                        new DatasetId(row.getString(2)),
                        AliasKind.valueOf(row.getString(3)),
                        state.isEmpty() ? null : new GeoId(state),
                        row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                SnapshotRows.instant(row, 10),
                row.getString(11));
    }
}
