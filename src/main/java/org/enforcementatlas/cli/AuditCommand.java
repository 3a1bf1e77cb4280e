package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.AuditTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas audit}. */
@Command(
        name = "audit",
        description = "Export the log of who did what to which figures, newest first.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dataset", paramLabel = "DATASET", description = "only acts on this dataset")
    private @Nullable String dataset;

    @Option(names = "--format", paramLabel = "csv|json", description = "the format (default csv)")
    private String format = "csv";

    @Mixin
    private Output output = new Output();

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        TableFormat wanted = TableFormat.find(format)
                .filter(known -> known == TableFormat.CSV || known == TableFormat.JSON)
                .orElseThrow(() -> new UnanswerableQuery("--format is csv or json, not \"" + format + "\"."));
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            DatasetId only = dataset == null ? null : SnapshotsCommand.known(bench.datasets(), dataset);
            output.write(
                    AuditTable.of(bench.audit(), only, wanted),
                    spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }
}
