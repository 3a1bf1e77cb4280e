package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.LayerColumns;
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
            ClassifiedMaps maps = new ClassifiedMaps(bench.measures());
            ViewState asked = view.state(MapOptions.DEFAULT);
            MeasureTable table = maps.answer(asked);
            LayerColumns layer = LayerColumns.of(maps.findHotSpots(asked, table));
            output.write(
                    wanted.write(table, layer, view.only(maps, table)),
                    spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
