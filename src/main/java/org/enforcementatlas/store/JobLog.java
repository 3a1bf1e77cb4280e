package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.ingest.Job;
import org.enforcementatlas.model.DatasetId;

/**
 * Remembers work from its beginning to its end. The beginning is committed at once; the end belongs to the transaction of the
 * work itself, so that work counts as done exactly where its result is there.
 */
final class JobLog {

    private static final String OPEN =
            "SELECT id, kind, dataset, subject, author, begun, process FROM job WHERE ended IS NULL ORDER BY id";

    private final Sql sql;
    private final Clock clock;

    private record Open(Job job, String process) {}

    JobLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Begins, in a transaction of its own that outlives a kill; gives the job's number. */
    long begin(String kind, DatasetId dataset, String subject, String author) {
        long job = sql.inTransaction(connection -> Sql.insert(
                connection,
                "INSERT INTO job (kind, dataset, subject, author, process, begun, outcome) VALUES (?, ?, ?, ?, ?, ?, '')",
                kind,
                dataset.name(),
                String.valueOf(SnapshotRows.text(subject)),
                author,
                OwnProcess.NAME,
                SnapshotRows.now(clock)));
        sql.flush();
        return job;
    }

    /** Ends, within the transaction of the work. */
    static void end(Connection connection, long job, String outcome, OffsetDateTime now) throws SQLException {
        Sql.change(
                connection, "UPDATE job SET ended = ?, outcome = ? WHERE id = ? AND ended IS NULL", now, outcome, job);
    }

    /** Ends work that came to nothing, in a transaction of its own. */
    void drop(long job) {
        sql.inTransaction(connection -> {
            end(connection, job, "dropped", SnapshotRows.now(clock));
            return job;
        });
    }

    /** Jobs whose process is gone; they are ended in the same step. */
    List<Job> takeBroken() {
        return sql.inTransaction(connection -> {
            List<Job> broken = new ArrayList<>();
            for (Open open : Sql.list(connection, OPEN, JobLog::open)) {
                if (OwnProcess.isGone(open.process())) {
                    end(connection, open.job().id(), "broken off", SnapshotRows.now(clock));
                    broken.add(open.job());
                }
            }
            return List.copyOf(broken);
        });
    }

    private static Open open(ResultSet row) throws SQLException {
        Job job = new Job(
                row.getLong(1),
                row.getString(2),
                new DatasetId(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
        return new Open(job, row.getString(7));
    }
}
