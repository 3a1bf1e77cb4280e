package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.brief.StateBriefs;
import org.enforcementatlas.export.pdf.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas brief}. */
@Command(
        name = "brief",
        description = "Write the brief of a state, two pages of PDF to print.",
        mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STATE", description = "the postal code of a state or territory, like TX")
    private String state = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private Output output = new Output();

    @Option(names = "--paper", paramLabel = "a4|letter", description = "the paper (default a4)")
    private String paper = "";

    @Option(names = "--site", paramLabel = "URL", description = "where links in the file lead (default: a path alone)")
    private String site = "";

    @Override
    public Integer call() {
        Paper wanted = Paper.parse(paper);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            StateBriefs briefs = new StateBriefs(bench.measures(), bench.listings(), bench.boundaries());
            output.write(briefs.of(state, wanted, site).bytes(), atlas.result());
        }
        return ExitCode.DONE;
    }
}
