package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas data}. */
@Command(name = "data", description = "Print a measure as a table.", mixinStandardHelpOptions = true)
final class DataCommand implements Callable<Integer> {

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

    @Option(names = "--format", paramLabel = "csv|json", description = "the format (default csv)")
    private String format = "csv";

    @Override
    public Integer call() {
        TableFormat wanted = TableFormat.find(format)
                .orElseThrow(() -> new UnanswerableQuery("--format is csv or json, not \"" + format + "\"."));
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            MeasureTable table = bench.measures().answer(view.query());
            output.write(
                    wanted.write(table, view.only(new ClassifiedMaps(bench.measures()), table)),
                    spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
