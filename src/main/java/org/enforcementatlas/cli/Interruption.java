package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether a command was interrupted (Ctrl-C, or SIGTERM). Until it is closed, the first interruption only asks the command to stop, so
 * that it can clean up, close what is open and say what it did; a second one ends the program at once. A shutdown hook would not do:
 * hooks run side by side, and the database closes itself in one of them. The Java machine gives signals only to its class
 * {@code sun.misc.Signal}, which is asked by name because a compiler warns of it; where it gives none (option {@code -Xrs}), an
 * interruption ends the program at once as it does in other commands, and the next one tells what was left undone.
 */
final class Interruption implements AutoCloseable {

    /** Added to the number of a signal for the exit code, as shells do. */
    private static final int SIGNALLED = 128;

    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15);

    private final PrintWriter err;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Object, Object> before = new LinkedHashMap<>();

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    /** Begins to watch. */
    static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        for (Map.Entry<String, Integer> signal : NUMBERS.entrySet()) {
            try {
                interruption.handle(signal.getKey(), signal.getValue());
            } catch (ReflectiveOperationException notGiven) {
                interruption.err.println("An interruption (" + signal.getKey() + ") ends this command at once.");
            }
        }
        return interruption;
    }

    /** Whether the command is asked to stop. */
    boolean isAsked() {
        return asked.get() > 0;
    }

    /** The exit code: that of the signal where the command was asked to stop, the command's own otherwise. */
    int codeOr(int own) {
        return isAsked() ? SIGNALLED + asked.get() : own;
    }

    @Override
    public void close() {
        before.forEach((signal, handler) -> {
            try {
                method().invoke(null, signal, handler);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("A signal was given and cannot be given back.", impossible);
            }
        });
    }

    private void handle(String name, int number) throws ReflectiveOperationException {
        Class<?> signals = Class.forName("sun.misc.Signal");
        Object signal = signals.getConstructor(String.class).newInstance(name);
        MethodHandle ours = MethodHandles.lookup()
                .findVirtual(Interruption.class, "interrupt", MethodType.methodType(void.class, int.class));
        MethodHandle handling =
                MethodHandles.dropArguments(MethodHandles.insertArguments(ours, 0, this, number), 0, signals);
        Object handler = MethodHandleProxies.asInterfaceInstance(Class.forName("sun.misc.SignalHandler"), handling);
        before.put(signal, method().invoke(null, signal, handler));
    }

    private static Method method() throws ReflectiveOperationException {
        Class<?> signals = Class.forName("sun.misc.Signal");
        return signals.getMethod("handle", signals, Class.forName("sun.misc.SignalHandler"));
    }

    /** What a signal does; asked by name. */
    void interrupt(int number) {
        if (asked.compareAndSet(0, number)) {
            err.println("Stopping; once more ends it at once.");
            err.flush();
        } else {
            System.exit(SIGNALLED + number);
        }
    }
}
