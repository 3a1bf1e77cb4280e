package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.PlaceChoice;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas rows}. */
@Command(
        name = "rows",
        description = "Print exactly the rows that one number was counted from, and how it was made.",
        mixinStandardHelpOptions = true)
final class RowsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "whose number: TX, 48, 48113, US, or none for what is on no area (default US)")
    private String area = "US";

    @Option(names = "--format", paramLabel = "csv|json", description = "the format (default csv)")
    private String format = "csv";

    @Override
    public Integer call() {
        if (!format.equals("csv") && !format.equals("json")) {
            throw new UnanswerableQuery("--format is csv or json, not \"" + format + "\".");
        }
        TableFormat wanted = TableFormat.find(format).orElseThrow();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            output.write(
                    bench.evidence()
                            .open(view.query(), PlaceChoice.parse(area).orElse(null))
                            .write(wanted),
                    spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
