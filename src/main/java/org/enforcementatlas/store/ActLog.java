package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Writes and reads acts: who published what, and which pointers moved. */
final class ActLog {

    private static final String ACTS =
            "SELECT id, dataset, kind, snapshot_id, author, happened, undone_by FROM act WHERE dataset = ? ORDER BY id DESC";

    private static final String CHANGES =
            "SELECT as_of, levels, before_id, after_id FROM act_change WHERE act_id = ? ORDER BY as_of, levels";

    /**
     * A pointer that moves.
     *
     * @param asOf the date of the figures
     * @param levels the levels of area of the file
     * @param before the snapshot it pointed at, {@code null} for none
     * @param after the snapshot it points at now, {@code null} for none
     */
    record Move(
            LocalDate asOf,
            String levels,
            @Nullable Long before,
            @Nullable Long after) {

        Move back() {
            return new Move(asOf, levels, /* before= */ after, /* after= */ before);
        }
    }

    private ActLog() {}

    /** Adds an act and its moves; gives its number. */
    static long add(Connection connection, Deed deed, Signed signed, List<Move> moves) throws SQLException {
        long act = Sql.insert(
                connection,
                "INSERT INTO act (dataset, kind, snapshot_id, author, happened) VALUES (?, ?, ?, ?, ?)",
                deed.dataset().name(),
                deed.kind().name().toLowerCase(Locale.ROOT),
                deed.snapshot(),
                signed.author(),
                signed.now());
        for (Move move : moves) {
            Sql.change(
                    connection,
                    "INSERT INTO act_change (act_id, as_of, levels, before_id, after_id) VALUES (?, ?, ?,"
                            + " CAST(? AS BIGINT), CAST(? AS BIGINT))",
                    act,
                    move.asOf(),
                    move.levels(),
                    move.before(),
                    move.after());
        }
        return act;
    }

    /** What is done, with which snapshot. */
    record Deed(DatasetId dataset, Act.Kind kind, long snapshot) {}

    /** Who acts, and when. */
    record Signed(String author, OffsetDateTime now) {}

    static List<Act> list(Connection connection, DatasetId dataset) throws SQLException {
        List<Act> acts = new ArrayList<>();
        for (Act bare : Sql.list(connection, ACTS, ActLog::act, dataset.name())) {
            List<Act.Change> changes = moves(connection, bare.id()).stream()
                    .map(move -> new Act.Change(move.asOf(), id(move.before()), id(move.after())))
                    .toList();
            acts.add(new Act(
                    bare.id(),
                    bare.dataset(),
                    bare.kind(),
                    bare.snapshot(),
                    bare.author(),
                    bare.happened(),
                    bare.undone(),
                    changes));
        }
        return List.copyOf(acts);
    }

    static List<Move> moves(Connection connection, long act) throws SQLException {
        return Sql.list(connection, CHANGES, ActLog::move, act);
    }

    private static Act act(ResultSet row) throws SQLException {
        row.getLong(7);
        boolean undone = !row.wasNull();
        return new Act(
                row.getLong(1),
                new DatasetId(row.getString(2)),
                Act.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                new SnapshotId(row.getLong(4)),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                undone,
                List.of());
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(row.getObject(1, LocalDate.class), row.getString(2), number(row, 3), number(row, 4));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable SnapshotId id(@Nullable Long number) {
        return number == null ? null : new SnapshotId(number);
    }
}
