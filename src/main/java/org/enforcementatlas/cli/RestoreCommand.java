package org.enforcementatlas.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas restore}. */
@Command(
        name = "restore",
        description = "Bring a backup back into an empty home and database.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the backup, for example atlas-2026-11-24.zip")
    private Path file = Path.of("");

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Override
    public Integer call() {
        String told = Objects.requireNonNull(atlas).safe().restore(home.folder(), file, author.name());
        Objects.requireNonNull(spec).commandLine().getErr().println(told);
        return ExitCode.DONE;
    }
}
