package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.enforcementatlas.eoir.ReleasePace;
import org.enforcementatlas.eoir.ReleaseProgress;

/**
 * Shows how far the counting of a release is: a bar with an estimate on a terminal, a line for every tenth otherwise. An
 * interruption (Ctrl-C, or SIGTERM) stops the counting and waits until nothing half-done is left.
 */
final class ReleaseMeter implements ReleaseProgress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LONGEST_END_SECONDS = 20;

    private final PrintWriter out;
    private final boolean terminal;
    private final ReleasePace pace = new ReleasePace();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-counting");
    private long shown;
    private int tenth;
    private String table = "";

    private ReleaseMeter(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Begins; until it is closed, an interruption stops the counting. */
    static ReleaseMeter start(PrintWriter out) {
        ReleaseMeter meter = new ReleaseMeter(out, Terminal.isOne());
        Runtime.getRuntime().addShutdownHook(meter.hook);
        return meter;
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
        return !stopped.get();
    }

    /** Ends the bar. */
    void finish() {
        if (terminal) {
            out.print("\r" + " ".repeat(WIDTH + 60) + "\r");
            out.flush();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!stopped.get()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        stopped.set(true);
        try {
            if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                out.println("The counting does not end; it is broken off. Nothing of it is public.");
                out.flush();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
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
