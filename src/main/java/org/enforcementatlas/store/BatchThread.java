package org.enforcementatlas.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the inserts of one connection one after the other beside the thread that reads the file, so that reading and storing
 * overlap. Only a few batches wait at a time; a failure comes back at the next call.
 */
final class BatchThread implements AutoCloseable {

    private static final int MOST_WAITING = 4;

    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("atlas-store").factory());

    private final Deque<Future<?>> waiting = new ArrayDeque<>();

    /** Something to do with the connection. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Queues work; waits while too much is queued. */
    void run(Work work) throws SQLException {
        waiting.add(executor.submit(() -> {
            work.run();
            return true;
        }));
        while (waiting.size() > MOST_WAITING) {
            await(waiting.remove());
        }
    }

    /** Waits for all that is queued. */
    void finish() throws SQLException {
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    private static void await(Future<?> future) throws SQLException {
        try {
            future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Storing was interrupted.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof SQLException known
                    ? known
                    : new SQLException("A batch of rows could not be stored.", failed.getCause());
        }
    }

    /**
     * Drops what is queued and waits for what runs, so that the connection is free. Nothing is interrupted: an embedded
     * database would close its file.
     */
    @Override
    public void close() {
        waiting.forEach(future -> future.cancel(false));
        waiting.clear();
        executor.close();
    }
}
