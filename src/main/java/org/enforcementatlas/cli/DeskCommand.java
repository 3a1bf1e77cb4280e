package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What commands of the import desk share: the atlas's folder, and who acts. */
abstract class DeskCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    /** Does the work with an open atlas. */
    abstract int work(Workbench bench);

    @Override
    public Integer call() {
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err())) {
            return work(bench);
        }
    }

    final String author() {
        return author.name();
    }

    /** Where the result goes, and nothing else. */
    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Where everything else goes. */
    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
