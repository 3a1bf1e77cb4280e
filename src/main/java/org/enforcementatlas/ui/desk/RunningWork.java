package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.enforcementatlas.ingest.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Work on a file while it runs: how far it is, and a button that stops it. It leaves nothing half-done, and however it ends the page
 * is told.
 *
 * @param <T> what comes of it
 */
abstract class RunningWork<T> extends Div {

    private static final long serialVersionUID = 1L;

    /** How often the page is told, in nanoseconds. */
    private static final long TOLD_EVERY = 200_000_000L;

    private static final String BROKEN =
            "The work broke off, not for what the file says; the server's log tells why. Begin it again.";

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words;
    private volatile boolean stopped;
    private boolean over;
    private transient @Nullable Runnable cleanup;
    private long told;

    /** Work that has not begun. */
    RunningWork(String begun) {
        words = new Paragraph(begun);
        addClassName("atlas-section");
        words.getElement().setAttribute("role", "status");
        add(words, bar, new Button("Stop", click -> stop()));
    }

    /** How far the work is, in words and as a share of the whole. */
    record Far(String words, double share) {}

    /** Does the work; it asks {@link #tell} as it goes on. */
    abstract T work(UI page) throws RefusedFile;

    /** Asks it to end. */
    final void stop() {
        stopped = true;
    }

    /** The page is left: the work is stopped, and what it needs is cleaned up once it has ended. */
    final void leave(Runnable last) {
        stop();
        boolean ended;
        synchronized (this) {
            ended = over;
            cleanup = last;
        }
        if (ended) {
            last.run();
        }
    }

    /** Begins, and tells how it ended. */
    final void start(Consumer<T> done, Consumer<String> refused) {
        UI page = UI.getCurrent();
        Thread.ofPlatform().daemon().name("atlas-desk").start(() -> run(page, done, refused));
    }

    private void run(UI page, Consumer<T> done, Consumer<String> refused) {
        Runnable ended = () -> refused.accept(BROKEN);
        try {
            T outcome = work(page);
            ended = () -> done.accept(outcome);
        } catch (RefusedFile problem) {
            ended = () -> refused.accept(String.valueOf(problem.getMessage()));
        } finally {
            end();
            Runnable told = ended;
            Pushed.to(page, told::run);
        }
    }

    private void end() {
        Runnable last;
        synchronized (this) {
            over = true;
            last = cleanup;
        }
        if (last != null) {
            last.run();
        }
    }

    /** Tells the page how far the work is, now and then; false if it is to stop. */
    final boolean tell(UI page, Supplier<Far> far) {
        long now = System.nanoTime();
        if (now - told > TOLD_EVERY) {
            told = now;
            Far reached = far.get();
            Pushed.to(page, () -> {
                words.setText(reached.words());
                bar.setValue(reached.share());
            });
        }
        return !stopped;
    }
}
