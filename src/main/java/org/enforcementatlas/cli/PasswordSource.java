package org.enforcementatlas.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.measure.UnanswerableQuery;
import picocli.CommandLine.Option;

/** Where a new password comes from: asked twice on a terminal without showing it, or the first line of standard input. */
final class PasswordSource {

    @Option(names = "--password-stdin", description = "take the password from the first line of standard input")
    private boolean fromInput;

    /**
     * The password.
     *
     * @throws RefusedAct if two different ones were typed, or there was none
     * @throws UnanswerableQuery if there is no terminal to ask on
     */
    String read(InputStream input) {
        return fromInput ? firstLine(input) : ask();
    }

    private static String firstLine(InputStream input) {
        try {
            String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new RefusedAct("Standard input holds no password; write it as the first line.");
            }
            return line;
        } catch (IOException problem) {
            throw new UncheckedIOException("Standard input cannot be read.", problem);
        }
    }

    /** On Java 21, and again from 25 on, there is no console where input does not come from a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static String ask() {
        Console console = System.console();
        if (console == null) {
            throw new UnanswerableQuery("There is no terminal to ask for a password on; use --password-stdin.");
        }
        char[] first = console.readPassword("New password (at least 12 characters): ");
        char[] second = console.readPassword("The same again: ");
        if (first == null || second == null || !Arrays.equals(first, second)) {
            throw new RefusedAct("The two passwords differ; nothing was changed.");
        }
        return new String(first);
    }
}
