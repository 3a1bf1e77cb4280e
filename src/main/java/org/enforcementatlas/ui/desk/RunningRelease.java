package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.enforcementatlas.eoir.ReleaseImport;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.enforcementatlas.ingest.RefusedFile;

/** The counting of a release while it runs: how far it is, and a button that stops it. It leaves nothing half-done. */
final class RunningRelease extends Div {

    private static final long serialVersionUID = 1L;

    /** How often the page is told, in nanoseconds. */
    private static final long TOLD_EVERY = 300_000_000L;

    private final transient ReleaseImport releases;
    private final transient ReleaseRequest request;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph("Counting …");
    private long told;

    RunningRelease(ReleaseImport releases, ReleaseRequest request) {
        this.releases = releases;
        this.request = request;
        addClassName("atlas-section");
        words.getElement().setAttribute("role", "status");
        add(words, bar, new Button("Stop", click -> stop()));
    }

    /** Asks it to end; it leaves nothing behind. */
    void stop() {
        stopped.set(true);
    }

    /** Whether it has ended. */
    boolean isOver() {
        return over.get();
    }

    /** Begins, and tells how it ended. */
    void start(Consumer<ReleaseOutcome> done, Consumer<String> refused) {
        UI ui = UI.getCurrent();
        Thread.ofPlatform().daemon().name("atlas-release").start(() -> run(ui, done, refused));
    }

    private void run(UI ui, Consumer<ReleaseOutcome> done, Consumer<String> refused) {
        try {
            ReleaseOutcome outcome = releases.stage(request, (table, read, all) -> tell(ui, table, read, all));
            over.set(true);
            Pushed.to(ui, () -> done.accept(outcome));
        } catch (RefusedFile problem) {
            over.set(true);
            Pushed.to(ui, () -> refused.accept(String.valueOf(problem.getMessage())));
        } finally {
            over.set(true);
        }
    }

    private boolean tell(UI ui, String table, long read, long all) {
        long now = System.nanoTime();
        if (now - told > TOLD_EVERY) {
            told = now;
            double share = all <= 0 ? 0 : Math.min(1, (double) read / all);
            Pushed.to(ui, () -> {
                words.setText(table + ": " + Math.round(100 * share) + " %");
                bar.setValue(share);
            });
        }
        return !stopped.get();
    }
}
