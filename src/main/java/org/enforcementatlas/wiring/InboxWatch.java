package org.enforcementatlas.wiring;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.enforcementatlas.ingest.desk.Inbox;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the watched folder every few seconds while the server runs. A look that fails is told in one sentence, once for
 * as long as it fails in the same way, and the watching goes on.
 */
final class InboxWatch implements AutoCloseable {

    private static final long SECONDS = 5;

    private final @Nullable ScheduledExecutorService looking;

    private InboxWatch(@Nullable ScheduledExecutorService looking) {
        this.looking = looking;
    }

    /**
     * Starts watching where the home names a folder; the datasets' folders are made.
     *
     * @param told is told what came of each file, and what went wrong
     */
    static InboxWatch start(Home home, Atlas atlas, Consumer<String> told) {
        return new InboxWatch(home.findInbox()
                .map(folder -> {
                    Inbox inbox = new Inbox(folder, atlas.desk(), told);
                    inbox.prepare(atlas.datasets().list());
                    told.accept("Files in the folders of " + folder + " are imported.");
                    ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(InboxWatch::daemon);
                    ScheduledFuture<?> unused = looking.scheduleWithFixedDelay(
                            new Look(inbox::look, told), SECONDS, SECONDS, TimeUnit.SECONDS);
                    return looking;
                })
                .orElse(null));
    }

    /** Ends the watching; a file that is being imported is imported to its end first. */
    @Override
    public void close() {
        if (looking != null) {
            looking.close();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "watched folder");
        thread.setDaemon(true);
        return thread;
    }

    /** One look after another, of which none ends the watching. */
    static final class Look implements Runnable {

        private final Runnable look;
        private final Consumer<String> told;
        private Optional<String> lastProblem = Optional.empty();

        Look(Runnable look, Consumer<String> told) {
            this.look = look;
            this.told = told;
        }

        @Override
        public void run() {
            try {
                look.run();
                lastProblem = Optional.empty();
            } catch (RuntimeException problem) {
                Optional<String> sentence = Optional.of("The watched folder: " + problem.getMessage());
                if (!sentence.equals(lastProblem)) {
                    told.accept(sentence.get());
                }
                lastProblem = sentence;
            }
        }
    }
}
