package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.store.ActLog.Deed;
import org.enforcementatlas.store.ActLog.Move;
import org.enforcementatlas.store.ActLog.Signed;

/** Moves the pointers to what is public, within a transaction: the log first, the pointers last. Acts on one dataset wait for each other. */
final class Publication {

    private static final String POINTERS =
            "SELECT s.id, s.synthetic, p.as_of, p.levels FROM public_snapshot p JOIN snapshot s ON s.id = p.snapshot_id"
                    + " WHERE p.dataset = ?";

    private final Connection connection;
    private final DatasetId dataset;
    private final Signed signed;

    private record Pointer(long id, boolean synthetic, LocalDate asOf, String levels) {}

    Publication(Connection connection, DatasetId dataset, Signed signed) {
        this.connection = connection;
        this.dataset = dataset;
        this.signed = signed;
    }

    /**
     * Publishes; a snapshot that is public already is left alone.
     *
     * @throws IllegalArgumentException if the figures are synthetic and real ones of the dataset are public, or the snapshot
     *     was discarded
     */
    void publish(Snapshot snapshot) throws SQLException {
        lock();
        List<Pointer> pointers = pointers();
        long id = snapshot.id().number();
        if (pointers.stream().anyMatch(pointer -> pointer.id() == id)) {
            return;
        }
        refuse(snapshot, pointers);
        List<Move> moves = moves(snapshot, pointers);
        ActLog.add(connection, new Deed(dataset, Act.Kind.PUBLISHED, id), signed, moves);
        Sql.change(
                connection, "UPDATE snapshot SET published = ? WHERE id = ? AND published IS NULL", signed.now(), id);
        move(moves);
    }

    /**
     * Takes back the last act of publishing that still holds.
     *
     * @return the act's number
     * @throws IllegalArgumentException if there is none
     */
    long rollBack() throws SQLException {
        lock();
        Act last = ActLog.list(connection, dataset).stream()
                .filter(act -> act.kind() == Act.Kind.PUBLISHED && !act.undone())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing of " + dataset + " was published that could be taken back."));
        List<Move> back =
                ActLog.moves(connection, last.id()).stream().map(Move::back).toList();
        long act = ActLog.add(
                connection,
                new Deed(dataset, Act.Kind.ROLLED_BACK, last.snapshot().number()),
                signed,
                back);
        Sql.change(connection, "UPDATE act SET undone_by = ? WHERE id = ?", act, last.id());
        move(back);
        return act;
    }

    private void lock() throws SQLException {
        Sql.list(
                connection,
                "SELECT id FROM snapshot WHERE dataset = ? ORDER BY id FOR UPDATE",
                row -> row.getLong(1),
                dataset.name());
    }

    private List<Pointer> pointers() throws SQLException {
        return Sql.list(
                connection,
                POINTERS,
                row -> new Pointer(
                        row.getLong(1), row.getBoolean(2), row.getObject(3, LocalDate.class), row.getString(4)),
                dataset.name());
    }

    private void refuse(Snapshot snapshot, List<Pointer> pointers) {
        if (snapshot.discarded() != null) {
            throw new IllegalArgumentException(
                    "Snapshot " + snapshot.id() + " was discarded; import its file again to publish it.");
        }
        if (snapshot.draft().synthetic() && pointers.stream().anyMatch(pointer -> !pointer.synthetic())) {
            throw new IllegalArgumentException("Real figures of " + dataset
                    + " are published, so synthetic practice figures are not published beside them.");
        }
    }

    /** What the new figures replace: the same date's and levels', and all synthetic ones where the new are real. */
    private List<Move> moves(Snapshot snapshot, List<Pointer> pointers) throws SQLException {
        String levels = levels(snapshot);
        List<Move> moves = new ArrayList<>();
        Long before = null;
        for (Pointer pointer : pointers) {
            boolean sameDate =
                    pointer.asOf().equals(snapshot.asOf()) && pointer.levels().equals(levels);
            if (sameDate) {
                before = pointer.id();
            } else if (pointer.synthetic() && !snapshot.draft().synthetic()) {
                moves.add(new Move(pointer.asOf(), pointer.levels(), pointer.id(), null));
            }
        }
        moves.add(new Move(snapshot.asOf(), levels, before, snapshot.id().number()));
        return List.copyOf(moves);
    }

    private void move(List<Move> moves) throws SQLException {
        for (Move move : moves) {
            Sql.change(
                    connection,
                    "DELETE FROM public_snapshot WHERE dataset = ? AND as_of = ? AND levels = ?",
                    dataset.name(),
                    move.asOf(),
                    move.levels());
            if (move.after() != null) {
                Sql.change(
                        connection,
                        "INSERT INTO public_snapshot (dataset, as_of, levels, snapshot_id) VALUES (?, ?, ?, ?)",
                        dataset.name(),
                        move.asOf(),
                        move.levels(),
                        move.after());
            }
        }
    }

    private String levels(Snapshot snapshot) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT levels FROM snapshot WHERE id = ?",
                        row -> row.getString(1),
                        snapshot.id().number())
                .getFirst();
    }
}
