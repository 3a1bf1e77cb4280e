package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementatlas.ingest.Snapshot;

/**
 * One act of publishing, within a transaction: the log first, the pointer last. Acts on one dataset wait for each other.
 *
 * @param connection the open transaction
 * @param snapshot what becomes public
 * @param now when
 */
record Publication(Connection connection, Snapshot snapshot, OffsetDateTime now) {

    private static final String POINTERS =
            "SELECT s.id, s.synthetic, p.as_of, p.levels FROM public_snapshot p JOIN snapshot s ON s.id = p.snapshot_id"
                    + " WHERE p.dataset = ?";

    private record Pointer(long id, boolean synthetic, LocalDate asOf, String levels) {}

    /**
     * Publishes.
     *
     * @throws IllegalArgumentException if the figures are synthetic and real ones of the dataset are public
     */
    void run() throws SQLException {
        String dataset = snapshot.dataset().name();
        Sql.list(
                connection,
                "SELECT id FROM snapshot WHERE dataset = ? ORDER BY id FOR UPDATE",
                row -> row.getLong(1),
                dataset);
        List<Pointer> pointers = Sql.list(
                connection,
                POINTERS,
                row -> new Pointer(
                        row.getLong(1), row.getBoolean(2), row.getObject(3, LocalDate.class), row.getString(4)),
                dataset);
        if (pointers.stream().anyMatch(pointer -> pointer.id() == snapshot.id().number())) {
            return;
        }
        if (snapshot.draft().synthetic() && pointers.stream().anyMatch(pointer -> !pointer.synthetic())) {
            throw new IllegalArgumentException("Real figures of " + dataset
                    + " are published, so synthetic practice figures are not published beside them.");
        }
        withdraw(pointers, levels());
        log(snapshot.id().number(), snapshot.asOf(), "published");
        Sql.change(
                connection,
                "UPDATE snapshot SET published = ? WHERE id = ? AND published IS NULL",
                now,
                snapshot.id().number());
        Sql.change(
                connection,
                "INSERT INTO public_snapshot (dataset, as_of, levels, snapshot_id) SELECT dataset, as_of, levels, id"
                        + " FROM snapshot WHERE id = ?",
                snapshot.id().number());
    }

    /** Takes away what the new figures replace: the same date's and levels', and all synthetic ones where the new are real. */
    private void withdraw(List<Pointer> pointers, String levels) throws SQLException {
        for (Pointer pointer : pointers) {
            boolean sameDate =
                    pointer.asOf().equals(snapshot.asOf()) && pointer.levels().equals(levels);
            boolean practice = pointer.synthetic() && !snapshot.draft().synthetic();
            if (sameDate || practice) {
                log(pointer.id(), pointer.asOf(), practice ? "withdrawn" : "superseded");
                Sql.change(connection, "DELETE FROM public_snapshot WHERE snapshot_id = ?", pointer.id());
            }
        }
    }

    private String levels() throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT levels FROM snapshot WHERE id = ?",
                        row -> row.getString(1),
                        snapshot.id().number())
                .getFirst();
    }

    private void log(long id, LocalDate asOf, String event) throws SQLException {
        Sql.change(
                connection,
                "INSERT INTO publication (dataset, as_of, snapshot_id, event, happened) VALUES (?, ?, ?, ?, ?)",
                snapshot.dataset().name(),
                asOf,
                id,
                event,
                now);
    }
}
