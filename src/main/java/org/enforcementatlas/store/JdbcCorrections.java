package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.Correction;
import org.enforcementatlas.ingest.settle.CorrectionEffect;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;

/** Corrections in a database. */
final class JdbcCorrections implements Corrections {

    private static final String SELECT =
            "SELECT id, dataset, row_of, field, raw, corrected, reason, link, author, made,"
                    + " withdrawn, withdrawn_by FROM correction";

    private final Sql sql;
    private final Clock clock;

    JdbcCorrections(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Correction> list(DatasetId dataset) {
        return sql.list(SELECT + " WHERE dataset = ? ORDER BY id", JdbcCorrections::correction, dataset.name());
    }

    @Override
    public Correction add(Correction made, AuditNote<Correction> note) {
        return sql.inTransaction(connection -> {
            String dataset = made.dataset().name();
            for (Correction other :
                    Sql.list(connection, SELECT + " WHERE dataset = ?", JdbcCorrections::correction, dataset)) {
                if (other.isActive() && other.row().equals(made.row()) && other.field() == made.field()) {
                    withdraw(connection, other.id(), made.author());
                }
            }
            long id = Sql.insert(
                    connection,
                    "INSERT INTO correction (dataset, row_of, field, raw, corrected, reason, link, author, made,"
                            + " withdrawn_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                    dataset,
                    made.row(),
                    made.field().word(),
                    String.valueOf(SnapshotRows.text(made.raw())),
                    made.corrected(),
                    made.reason(),
                    made.link(),
                    made.author(),
                    made.made().atOffset(ZoneOffset.UTC));
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    @Override
    public Correction withdraw(long id, String author, AuditNote<Correction> note) {
        return sql.inTransaction(connection -> {
            if (!load(connection, id).isActive()) {
                throw new IllegalArgumentException("Correction " + id + " is withdrawn already.");
            }
            withdraw(connection, id, author);
            return JdbcAudit.noted(connection, load(connection, id), note);
        });
    }

    @Override
    public List<CorrectionEffect> listEffects(SnapshotId snapshot) {
        return sql.list(
                "SELECT correction_id, row_number, effect FROM correction_effect WHERE snapshot_id = ?"
                        + " ORDER BY row_number, correction_id",
                row -> new CorrectionEffect(
                        row.getLong(1), row.getInt(2), CorrectionEffect.Kind.valueOf(row.getString(3))),
                snapshot.number());
    }

    /** Keeps what corrections did, within the transaction that stages a snapshot. */
    static void addEffects(Connection connection, SnapshotId snapshot, List<CorrectionEffect> effects)
            throws SQLException {
        for (CorrectionEffect effect : effects) {
            Sql.change(
                    connection,
                    "INSERT INTO correction_effect (snapshot_id, correction_id, row_number, effect) VALUES (?, ?, ?, ?)",
                    snapshot.number(),
                    effect.correction(),
                    effect.row(),
                    effect.kind().name());
        }
    }

    private void withdraw(Connection connection, long id, String author) throws SQLException {
        OffsetDateTime now = SnapshotRows.now(clock);
        Sql.change(connection, "UPDATE correction SET withdrawn = ?, withdrawn_by = ? WHERE id = ?", now, author, id);
    }

    private static Correction load(Connection connection, long id) throws SQLException {
        return Sql.list(connection, SELECT + " WHERE id = ?", JdbcCorrections::correction, id).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no correction " + id + "."));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong(1),
                new DatasetId(row.getString(2)),
                row.getString(3),
                CorrectedField.ofWord(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                SnapshotRows.instant(row, 11),
                row.getString(12));
    }
}
