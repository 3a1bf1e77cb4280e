package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.ListingTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas listings}. */
@Command(
        name = "listings",
        description = "Print when each agreement was on which list; the status is derived from the public lists.",
        mixinStandardHelpOptions = true)
final class ListingsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--state", paramLabel = "TX,FL", description = "only these states")
    private String states = "";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "only this derived status: listed, no-longer-listed, listed-again or pending")
    private String status = "";

    @Option(names = "--format", paramLabel = "csv|json", description = "the format (default csv)")
    private String format = "csv";

    @Mixin
    private Output output = new Output();

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        TableFormat wanted = TableFormat.find(format)
                .orElseThrow(() -> new UnanswerableQuery("--format is csv or json, not \"" + format + "\"."));
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            output.write(
                    ListingTable.of(bench.listings().history(), states, status, wanted),
                    spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
