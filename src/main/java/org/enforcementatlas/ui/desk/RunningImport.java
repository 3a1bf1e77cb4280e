package org.enforcementatlas.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.Wording;

/** An import while it runs: its rows are told as they are read, and it can be stopped. */
final class RunningImport extends Div {

    private static final long serialVersionUID = 1L;

    /** How often the page is told, in nanoseconds. */
    private static final long TOLD_EVERY = 200_000_000L;

    /** A row of a list is about this long, for a first guess at how many there are. */
    private static final long USUAL_ROW_BYTES = 150;

    private final transient ImportDesk desk;
    private final transient ImportRequest request;
    private final long expected;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph("Reading …");
    private long told;

    RunningImport(ImportDesk desk, ImportRequest request, long bytes) {
        this.desk = desk;
        this.request = request;
        this.expected = Math.max(1, bytes / USUAL_ROW_BYTES);
        addClassName("atlas-section");
        words.getElement().setAttribute("role", "status");
        Button stop = new Button("Stop", click -> stop());
        add(words, bar, stop);
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
    void start(Consumer<ImportOutcome> done, Consumer<String> refused) {
        UI ui = UI.getCurrent();
        Thread.ofPlatform().daemon().name("atlas-import").start(() -> run(ui, done, refused));
    }

    private void run(UI ui, Consumer<ImportOutcome> done, Consumer<String> refused) {
        try {
            ImportProgress progress = rows -> tell(ui, rows);
            ImportOutcome outcome = desk.stage(request, progress);
            over.set(true);
            Pushed.to(ui, () -> done.accept(outcome));
        } catch (RefusedFile problem) {
            over.set(true);
            Pushed.to(ui, () -> refused.accept(String.valueOf(problem.getMessage())));
        } finally {
            over.set(true);
        }
    }

    private boolean tell(UI ui, int rows) {
        long now = System.nanoTime();
        if (now - told > TOLD_EVERY) {
            told = now;
            Pushed.to(ui, () -> {
                words.setText(Wording.count(rows) + " rows read");
                bar.setValue(Math.min(0.95, (double) rows / Math.max(expected, rows + 1)));
            });
        }
        return !stopped.get();
    }
}
