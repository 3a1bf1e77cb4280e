package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.enforcementatlas.access.AuditNote;
import org.enforcementatlas.ingest.AsideRow;
import org.enforcementatlas.ingest.RuleCount;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.ingest.SnapshotWriter;
import org.enforcementatlas.ingest.Staging;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowCounts;
import org.jspecify.annotations.Nullable;

/** Writes one snapshot in one transaction: nobody sees a row of it before it is staged. */
final class JdbcSnapshotWriter implements SnapshotWriter {

    private static final String SNAPSHOT = "INSERT INTO snapshot (dataset, as_of, file_name, sha256, layout, levels,"
            + " source, note, synthetic, author, settlement, accepted, corrected, quarantined, rejected, not_data, imported)"
            + " VALUES (?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?)";

    private static final String AGREEMENT = "INSERT INTO agreement (row_key, row_number, state, agency, agency_key,"
            + " printed_type, agency_level, county, printed_county, model, printed_model, signed, moa)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String FIGURE = "INSERT INTO figure (row_key, row_number, place, place_note, series,"
            + " period_start, period_end, counted, absence, provisional, margin)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ASIDE = "INSERT INTO row_aside (row_key, row_number, fate, cells) VALUES (?, ?, ?, ?)";

    private static final String STAGED = "UPDATE snapshot SET layout = ?, caveat = ?, levels = ?, accepted = ?,"
            + " corrected = ?, quarantined = ?, rejected = ?, not_data = ?, content = ?, imported = ? WHERE id = ?";

    private final Connection connection;
    private final JobLog jobs;
    private final long job;
    private final SnapshotDraft draft;
    private final Clock clock;
    private final SnapshotId id;
    private final BatchThread thread = new BatchThread();
    private final RowBatch agreements;
    private final RowBatch figures;
    private final NoticeBatch notices;
    private final RowBatch asides;
    private final Set<AreaLevel> levels = EnumSet.noneOf(AreaLevel.class);
    private boolean staged;
    private boolean closed;

    private JdbcSnapshotWriter(Connection connection, JobLog jobs, long job, SnapshotDraft draft, Clock clock)
            throws SQLException {
        this.connection = connection;
        this.jobs = jobs;
        this.job = job;
        this.draft = draft;
        this.clock = clock;
        this.id = insertSnapshot(connection, draft, SnapshotRows.now(clock));
        long firstKey = id.number() * SnapshotRows.KEYS;
        this.agreements = new RowBatch(connection, thread, AGREEMENT, firstKey);
        this.figures = new RowBatch(connection, thread, FIGURE, firstKey);
        this.notices = new NoticeBatch(connection, thread, firstKey);
        this.asides = new RowBatch(connection, thread, ASIDE, firstKey);
    }

    /** Opens a transaction and a snapshot in it; that it was begun is remembered outside of it. */
    static SnapshotWriter open(DataSource source, JobLog jobs, SnapshotDraft draft, Clock clock) {
        long job = jobs.begin("import", draft.dataset(), draft.fileName(), draft.author());
        try {
            Connection connection = source.getConnection();
            try {
                connection.setAutoCommit(false);
                return new JdbcSnapshotWriter(connection, jobs, job, draft, clock);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreFailure("A new snapshot could not be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public void add(Agreement agreement) {
        try {
            agreements
                    .row(agreement.row())
                    .text(agreement.state().code())
                    .text(agreement.agency())
                    .text(agreement.agencyKey())
                    .text(agreement.printedType())
                    .text(agreement.level().name())
                    .text(code(agreement.county()))
                    .text(agreement.printedCounty())
                    .text(agreement.model().name())
                    .text(agreement.printedModel())
                    .date(agreement.signed())
                    .text(agreement.moa())
                    .end();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void add(Figure figure) {
        if (figure.place() != null) {
            levels.add(figure.place().level());
        }
        try {
            figures.row(figure.row())
                    .text(code(figure.place()))
                    .text(figure.placeNote())
                    .text(figure.series())
                    .date(figure.period().start())
                    .date(figure.period().end())
                    .number(figure.count())
                    .text(figure.absence() == null ? null : figure.absence().name())
                    .flag(figure.provisional())
                    .number(figure.margin())
                    .end();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void add(Notice notice) {
        try {
            notices.add(notice);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void add(AsideRow row) {
        try {
            asides.row(row.number())
                    .text(row.fate().name())
                    .text(String.join(SnapshotRows.CELL_END, row.cells()))
                    .end();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public Snapshot stage(Staging staging, AuditNote<Snapshot> note) {
        RowCounts counts = staging.counts();
        OffsetDateTime now = SnapshotRows.now(clock);
        Snapshot whole = new Snapshot(
                id, draft, staging.layout(), staging.caveat(), counts, staging.content(), now.toInstant(), null, null);
        try {
            agreements.flush();
            figures.flush();
            notices.flush();
            asides.flush();
            thread.finish();
            addRules(staging.rules());
            JdbcCorrections.addEffects(connection, id, staging.effects());
            Sql.change(
                    connection,
                    STAGED,
                    staging.layout(),
                    staging.caveat(),
                    levels(),
                    counts.accepted(),
                    counts.corrected(),
                    counts.quarantined(),
                    counts.rejected(),
                    counts.notData(),
                    staging.content(),
                    now,
                    id.number());
            JdbcAudit.noted(connection, whole, note);
            JobLog.end(connection, job, "staged", now);
            connection.commit();
            staged = true;
        } catch (SQLException e) {
            throw failure(e);
        }
        return whole;
    }

    private void addRules(List<RuleCount> rules) throws SQLException {
        for (RuleCount rule : rules) {
            Sql.change(
                    connection,
                    "INSERT INTO rule_count (snapshot_id, rule, severity, counted) VALUES (?, ?, ?, ?)",
                    id.number(),
                    rule.rule(),
                    rule.severity().name(),
                    rule.count());
        }
    }

    /** Rolls back what was not staged; after {@link #stage} there is nothing left to roll back. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        thread.close();
        try (connection;
                agreements;
                figures;
                notices;
                asides) {
            connection.rollback();
        } catch (SQLException e) {
            throw failure(e);
        }
        if (!staged) {
            jobs.drop(job);
        }
    }

    /** The levels of area its figures have: files of different levels stand beside each other for one date. */
    private String levels() {
        return String.join("+", levels.stream().map(AreaLevel::word).toList());
    }

    private StoreFailure failure(SQLException e) {
        return new StoreFailure(
                "The rows of " + draft.fileName() + " could not be stored, nothing was kept: " + e.getMessage(), e);
    }

    private static @Nullable String code(@Nullable GeoId place) {
        return place == null ? null : place.code();
    }

    private static SnapshotId insertSnapshot(Connection connection, SnapshotDraft draft, OffsetDateTime now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SNAPSHOT, Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, draft.dataset().name());
            insert.setObject(2, draft.asOf());
            insert.setString(3, SnapshotRows.text(draft.fileName()));
            insert.setString(4, draft.sha256());
            insert.setString(5, SnapshotRows.text(draft.source()));
            insert.setString(6, SnapshotRows.text(draft.note()));
            insert.setBoolean(7, draft.synthetic());
            insert.setString(8, draft.author());
            insert.setString(9, draft.settlement());
            insert.setObject(10, now);
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return new SnapshotId(keys.getLong("id"));
            }
        }
    }
}
