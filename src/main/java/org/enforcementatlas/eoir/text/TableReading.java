package org.enforcementatlas.eoir.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Reads a whole table with several threads: each takes the next block, reads its rows, and applies them when its turn comes, so
 * that the result does not depend on the threads.
 */
public final class TableReading {

    private static final int MOST_THREADS = 4;

    private final BlockReader blocks;
    private final List<Integer> needed;
    private final Supplier<? extends Batch> batches;
    private final ByteProgress progress;
    private final Turns turns = new Turns();
    private final RowTally total = new RowTally();

    private TableReading(
            BlockReader blocks, List<Integer> needed, Supplier<? extends Batch> batches, ByteProgress progress) {
        this.blocks = blocks;
        this.needed = needed;
        this.batches = batches;
        this.progress = progress;
    }

    /**
     * Reads a table to its end.
     *
     * @param needed the columns that batches read, which must be certain for a repair
     * @param batches makes a batch for each thread
     * @throws StoppedReading if whoever watches stops it
     */
    public static RowTally read(
            BlockReader blocks, List<Integer> needed, Supplier<? extends Batch> batches, ByteProgress progress)
            throws IOException, UnreadableRelease {
        TableReading reading = new TableReading(blocks, needed, batches, progress);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        return reading.run(threads);
    }

    private RowTally run(int threads) throws IOException, UnreadableRelease {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(pool.submit(worker()));
            }
            for (Future<Boolean> one : work) {
                one.get();
            }
            return total;
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        } catch (InterruptedException interrupted) {
            turns.breakOff();
            Thread.currentThread().interrupt();
            throw new StoppedReading();
        }
    }

    private static UncheckedIOException rethrown(ExecutionException failed) throws IOException, UnreadableRelease {
        switch (failed.getCause()) {
            case UnreadableRelease refused -> throw refused;
            case IOException problem -> throw problem;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> throw new IllegalStateException("A thread failed.", failed);
        }
    }

    private Callable<Boolean> worker() {
        return () -> {
            boolean whole = false;
            try {
                work();
                whole = true;
                return true;
            } finally {
                if (!whole) {
                    turns.breakOff();
                }
            }
        };
    }

    private void work() throws IOException, UnreadableRelease, InterruptedException {
        Block block = blocks.newBlock();
        BlockParser parser = new BlockParser(blocks.columns(), needed);
        Batch batch = batches.get();
        while (blocks.next(block)) {
            RowTally tally = parser.parse(block.bytes(), block.length(), batch);
            if (!turns.await(block.number())) {
                return;
            }
            batch.apply();
            total.add(tally);
            batch.clear();
            if (!progress.goesOn(blocks.bytesRead())) {
                throw new StoppedReading();
            }
            turns.done();
        }
    }
}
