package org.enforcementatlas.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code atlas} commands. Standard output is the result alone; everything else goes to standard error. */
@Command(
        name = "atlas",
        description = "Immigration-enforcement data by place: import, look, compare, export.",
        mixinStandardHelpOptions = true,
        version = AtlasCommand.PROGRAM)
public final class AtlasCommand implements Runnable {

    /** Opens what commands work with. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the workbench.
         *
         * @param home the folder that was asked for, {@code null} for the usual one
         * @param progress is told, line by line, what is going on
         */
        Workbench open(@Nullable Path home, PrintWriter progress);
    }

    /** Starts the server. */
    @FunctionalInterface
    public interface Server {

        /**
         * Serves until it is stopped.
         *
         * @param home the folder that was asked for, {@code null} for the usual one
         * @param port the port, {@code null} for the usual one
         * @param practice whether the practice figures are to be loaded
         * @param open whether other machines are answered too
         */
        void serve(@Nullable Path home, @Nullable Integer port, boolean practice, boolean open);
    }

    /** Takes everything out into one file, and brings it back. */
    public interface Safe {

        /**
         * Writes a backup.
         *
         * @param home the folder that was asked for, {@code null} for the usual one
         * @param program the program and its version
         * @return what was written, in one sentence
         * @throws RefusedAct if the file is there already or there is nothing to back up
         */
        String backup(@Nullable Path home, Path file, String program);

        /**
         * Restores a backup into an empty home.
         *
         * @param home the folder that was asked for, {@code null} for the usual one
         * @param author who does it
         * @return what was restored, in one sentence
         * @throws RefusedAct if the file is damaged or the home is not empty
         */
        String restore(@Nullable Path home, Path file, String author);
    }

    /** The program and its version. */
    static final String PROGRAM = "enforcement-atlas 0.1.0";

    private final Opener opener;
    private final Server server;
    private final Safe safe;

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable PrintStream result;
    private InputStream input = System.in;

    /** The commands over these services. */
    public AtlasCommand(Opener opener, Server server, Safe safe) {
        this.opener = opener;
        this.server = server;
        this.safe = safe;
    }

    /**
     * Runs one command.
     *
     * @param out where the result goes
     * @param err where everything else goes
     * @return the exit code: see {@link ExitCode}
     */
    public int run(PrintStream out, PrintWriter err, String... arguments) {
        result = out;
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(this);
        CommandNames.neededBy(arguments).forEach(line::addSubcommand);
        line.setOut(text)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(AtlasCommand::explain)
                .setExecutionExceptionHandler(AtlasCommand::explain);
        int code = line.execute(arguments);
        text.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name a command: " + CommandNames.listed() + ".");
        }
    }

    Opener opener() {
        return opener;
    }

    /** Where a result goes that is no text. */
    PrintStream result() {
        return Objects.requireNonNull(result);
    }

    /** The commands reading from here instead of standard input. */
    AtlasCommand reading(InputStream from) {
        input = from;
        return this;
    }

    /** Where commands read from that are told to. */
    InputStream input() {
        return input;
    }

    Safe safe() {
        return safe;
    }

    Server server() {
        return server;
    }

    private static int explain(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        line.getErr().println("See \"" + line.getCommandSpec().qualifiedName() + " --help\" for what can be asked.");
        return ExitCode.WRONG_USAGE;
    }

    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        if (problem instanceof UnanswerableQuery) {
            line.getErr().println(problem.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (problem instanceof RefusedAct) {
            line.getErr().println(problem.getMessage());
            return ExitCode.REFUSED;
        }
        line.getErr().println("This is our fault: " + problem.getMessage());
        problem.printStackTrace(line.getErr());
        return ExitCode.OUR_FAULT;
    }
}
