package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.enforcementatlas.eoir.ReleasePace;
import org.enforcementatlas.eoir.ReleaseProgress;

/**
 * Shows how far the counting of a release is: a bar with an estimate on a terminal, a line for every tenth otherwise. An
 * interruption stops the counting.
 */
final class ReleaseMeter implements ReleaseProgress {

    private static final int WIDTH = 30;
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter out;
    private final boolean terminal;
    private final ReleasePace pace = new ReleasePace();
    private final Interruption interruption;
    private long shown;
    private int tenth;
    private String table = "";

    /** A meter that shows here, and stops once it is interrupted. */
    ReleaseMeter(PrintWriter out, Interruption interruption) {
        this.out = out;
        this.terminal = Terminal.isOne();
        this.interruption = interruption;
    }

    @Override
    public boolean goesOn(String name, long read, long all) {
        if (!name.equals(table)) {
            table = name;
            tenth = 0;
            shown = 0;
        }
        if (terminal) {
            bar(name, read, all);
        } else {
            line(name, read, all);
        }
        return !interruption.isAsked();
    }

    /** Ends the bar. */
    void finish() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
            out.flush();
        }
    }

    private void bar(String name, long read, long all) {
        long now = System.nanoTime();
        if (now - shown < EVERY) {
            return;
        }
        shown = now;
        int full = (int) (WIDTH * ReleasePace.share(read, all));
        out.print("\r[" + "=".repeat(full) + " ".repeat(WIDTH - full) + "] " + told(name, read, all) + "   ");
        out.flush();
    }

    private void line(String name, long read, long all) {
        int now = (int) (10 * ReleasePace.share(read, all));
        if (now > tenth) {
            tenth = now;
            out.println(told(name, read, all));
            out.flush();
        }
    }

    private String told(String name, long read, long all) {
        OptionalLong seconds = pace.secondsLeft(read, all);
        String left = seconds.isPresent() ? ", about " + seconds.getAsLong() + " s left" : "";
        return String.format(Locale.ROOT, "%s: %3.0f %%%s", name, 100 * ReleasePace.share(read, all), left);
    }
}
