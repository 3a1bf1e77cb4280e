package org.enforcementatlas.cli;

import picocli.CommandLine.Option;

/** Who does what a command does, as the log tells it. */
final class AuthorOption {

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "who does this, for the log (default: the operating system's user)")
    private String author = System.getProperty("user.name", "");

    String name() {
        return author.isBlank() ? "unknown" : author.strip();
    }
}
