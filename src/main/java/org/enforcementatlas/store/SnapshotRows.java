package org.enforcementatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.SnapshotDraft;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.enforcementatlas.notice.RowCounts;
import org.jspecify.annotations.Nullable;

/** How snapshots stand in the database. */
final class SnapshotRows {

    /** Rows of one snapshot have keys from its number times this. */
    static final long KEYS = 1_000_000_000L;

    /** The beginning of every query for snapshots. */
    static final String SELECT = "SELECT s.id, s.dataset, s.as_of, s.file_name, s.sha256, s.layout, s.source, s.note,"
            + " s.synthetic, s.accepted, s.corrected, s.quarantined, s.rejected, s.not_data, s.imported, s.published,"
            + " s.author, s.settlement, s.content, s.discarded, s.caveat FROM snapshot s";

    /** What stands between the cells of a row that was put aside. */
    static final String CELL_END = "\u001f";

    private SnapshotRows() {}

    /** A snapshot as the import desk sees it. */
    static Snapshot snapshot(ResultSet row) throws SQLException {
        SnapshotDraft draft = new SnapshotDraft(
                new DatasetId(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getString(17),
                row.getString(18));
        RowCounts counts =
                new RowCounts(row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13), row.getInt(14));
        return new Snapshot(
                new SnapshotId(row.getLong(1)),
                draft,
                row.getString(6),
                row.getString(21),
                counts,
                row.getString(19),
                row.getObject(15, OffsetDateTime.class).toInstant(),
                instant(row, 16),
                instant(row, 20));
    }

    /** A time that may be missing. */
    static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A snapshot as a source of figures. */
    static Provenance provenance(ResultSet row) throws SQLException {
        Snapshot from = snapshot(row);
        SnapshotDraft draft = from.draft();
        return new Provenance(
                from.id(),
                from.asOf(),
                draft.fileName(),
                draft.sha256(),
                draft.source(),
                from.imported(),
                null,
                List.of(),
                from.note(),
                draft.synthetic());
    }

    /** Now, as finely as both databases keep it. */
    static OffsetDateTime now(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.atOffset(ZoneOffset.UTC);
    }

    /** Text without the NUL characters that damaged files hold and PostgreSQL refuses; a visible mark takes their place. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace('\0', '\u2400');
    }
}
