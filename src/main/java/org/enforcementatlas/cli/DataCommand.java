package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.export.DataFormat;
import org.enforcementatlas.export.ViewExport;
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

    @Option(names = "--format", paramLabel = "csv|xlsx|json|geojson|zip", description = "the format (default csv)")
    private String format = "csv";

    @Option(names = "--form", paramLabel = "long|wide", description = "wide: all dates side by side, as csv")
    private String form = "long";

    @Option(names = "--site", paramLabel = "URL", description = "where links in the file lead (default: a path alone)")
    private String site = "";

    @Override
    public Integer call() {
        DataFormat wanted = DataFormat.parse(format, form);
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            ClassifiedMaps maps = new ClassifiedMaps(bench.measures());
            ViewExport export = view.export(maps, site);
            output.write(wanted.write(export), atlas.result());
        }
        return ExitCode.DONE;
    }
}
