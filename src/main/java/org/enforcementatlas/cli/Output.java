package org.enforcementatlas.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes: a file, or standard output. */
final class Output {

    @Option(names = "-o", paramLabel = "FILE", description = "write to this file (default: standard output)")
    private @Nullable Path file;

    /** Writes text. */
    void write(String text, PrintWriter out) {
        if (file == null) {
            out.print(text);
            out.flush();
        } else {
            write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes bytes; without a file they go to the process's standard output as they are. */
    void write(byte[] bytes, PrintStream standard) {
        if (file == null) {
            standard.write(bytes, 0, bytes.length);
            standard.flush();
        } else {
            write(bytes);
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(java.util.Objects.requireNonNull(file), bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + file + " cannot be written.", problem);
        }
    }
}
