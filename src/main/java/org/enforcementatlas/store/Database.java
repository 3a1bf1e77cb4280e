package org.enforcementatlas.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.enforcementatlas.ingest.ColumnMappings;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.measure.DeclaredMeasures;
import org.enforcementatlas.measure.FigureSource;

/** An open database with its pool of connections. Opened by {@link Databases}. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final SnapshotStore snapshots;
    private final FigureSource figures;
    private final DeclaredMeasures declared;
    private final ColumnMappings mappings;

    Database(HikariDataSource pool, Clock clock) {
        this.pool = pool;
        this.snapshots = new JdbcSnapshots(pool, clock);
        this.figures = new JdbcFigures(pool);
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
