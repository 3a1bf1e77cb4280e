package org.enforcementatlas.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code atlas serve}. */
@Command(name = "serve", description = "Serve the pages and the API.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(names = "--port", paramLabel = "PORT", description = "the port (default 8080)")
    private @Nullable Integer port;

    @Option(names = "--practice", description = "load the SYNTHETIC practice figures of removal orders")
    private boolean practice;

    @Option(
            names = "--public",
            description = "answer other machines too; needs about.txt in the home, which says who runs the site")
    private boolean open;

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(atlas).server().serve(home.folder(), port, practice, open);
        return ExitCode.DONE;
    }
}
