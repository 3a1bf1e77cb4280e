package org.enforcementatlas.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.Home;
import org.enforcementatlas.wiring.HomeSafe;

/**
 * A command that ran.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
@SuppressWarnings("ArrayRecordComponent")
record Ran(int code, byte[] out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    static Ran atlas(String... arguments) {
        return reading("", arguments);
    }

    /** A command with this text at its standard input. */
    static Ran reading(String input, String... arguments) {
        return in(Map.of(), input, arguments);
    }

    /** A command in this environment, with this text at its standard input. */
    static Ran in(Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        AtlasCommand command = new AtlasCommand(
                (home, progress) -> Atlas.open(Home.of(home, environment), CLOCK, progress::println),
                (home, port, practice, open) -> {
                    throw new IllegalStateException("No server in this test.");
                },
                new HomeSafe(environment, CLOCK));
        int code = command.reading(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)))
                .run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintWriter(err, true), arguments);
        return new Ran(code, out.toByteArray(), err.toString());
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}
