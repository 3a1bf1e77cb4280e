package org.enforcementatlas.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.ingest.StoredRows;
import org.enforcementatlas.ingest.settle.Aliases;
import org.enforcementatlas.ingest.settle.Corrections;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.FigureSource;

/** An open database with its pool of connections. Opened by {@link Databases}. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final SnapshotStore snapshots;
    private final JdbcFigures figures;
    private final FigureSource drafts;
    private final Aliases aliases;
    private final Corrections corrections;
    private final Accounts accounts;
    private final AuditLog audit;
    private final DeclaredMeasures declared;
    private final ColumnMappings mappings;

    Database(HikariDataSource pool, Clock clock) {
        this.pool = pool;
        this.snapshots = new JdbcSnapshots(pool, clock);
        this.figures = new JdbcFigures(pool);
        this.drafts = new JdbcFigures(pool, true);
        this.aliases = new JdbcAliases(new Sql(pool), clock);
        this.corrections = new JdbcCorrections(new Sql(pool), clock);
        this.accounts = new JdbcAccounts(pool);
        this.audit = new JdbcAudit(pool);
        this.declared = new JdbcDeclaredMeasures(pool, clock);
        this.mappings = new JdbcColumnMappings(pool);
    }

    /** The snapshots kept in it. */
    public SnapshotStore snapshots() {
        return snapshots;
    }

    /** The public figures kept in it. */
    public FigureSource figures() {
        return figures;
    }

    /** The rows of all snapshots, staged ones too. */
    public StoredRows rows() {
        return figures;
    }

    /** The figures as the import desk sees them: drafts are found by their number. */
    public FigureSource drafts() {
        return drafts;
    }

    /** What people have settled about names. */
    public Aliases aliases() {
        return aliases;
    }

    /** Corrections with their evidence. */
    public Corrections corrections() {
        return corrections;
    }

    /** The accounts kept in it. */
    public Accounts accounts() {
        return accounts;
    }

    /** The log kept in it. */
    public AuditLog audit() {
        return audit;
    }

    /** Connections to it. */
    DataSource source() {
        return pool;
    }

    /** The measures that people have declared. */
    public DeclaredMeasures declared() {
        return declared;
    }

    /** The columns that people have mapped by hand. */
    public ColumnMappings mappings() {
        return mappings;
    }

    /** Whether it answers now. */
    public boolean answers() {
        return pool.isRunning()
                && !new Sql(pool).list("SELECT 1", row -> row.getInt(1)).isEmpty();
    }

    @Override
    public void close() {
        pool.close();
    }
}
