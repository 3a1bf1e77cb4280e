package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.notice.Notice;

/** Adds notices to one snapshot, many in one row of the table. They are packed on the thread that stores. */
final class NoticeBatch implements AutoCloseable {

    private static final String INSERT = "INSERT INTO notice_chunk (row_key, notices, packed) VALUES (?, ?, ?)";

    private static final int NOTICES = 1_000;

    /**
     * Beyond this many characters a chunk is full. With one more notice, whose cell is at most 100,000 characters long, it
     * stays below the million bytes that H2 allows a value.
     */
    private static final int CHARACTERS = 30_000;

    private final PreparedStatement insert;
    private final BatchThread thread;
    private List<Notice> waiting = new ArrayList<>(NOTICES);
    private int characters;
    private long key;

    /**
     * A batch.
     *
     * @param thread packs and inserts
     * @param firstKey the key of the first chunk
     */
    NoticeBatch(Connection connection, BatchThread thread, long firstKey) throws SQLException {
        this.insert = connection.prepareStatement(INSERT);
        this.thread = thread;
        this.key = firstKey;
    }

    void add(Notice notice) throws SQLException {
        waiting.add(notice);
        characters += notice.raw().length()
                + notice.message().length()
                + notice.suggestion().length();
        if (waiting.size() >= NOTICES || characters >= CHARACTERS) {
            flush();
        }
    }

    /** Sends what waits; it may still be on its way when this returns. */
    void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            List<Notice> notices = waiting;
            waiting = new ArrayList<>(NOTICES);
            characters = 0;
            long chunk = key++;
            thread.run(() -> send(chunk, notices));
        }
    }

    private void send(long chunk, List<Notice> notices) throws SQLException {
        insert.setLong(1, chunk);
        insert.setInt(2, notices.size());
        insert.setBytes(3, NoticePacking.pack(notices));
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
