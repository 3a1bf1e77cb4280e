package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas snapshots}. */
@Command(name = "snapshots", description = "List what was imported.", mixinStandardHelpOptions = true)
final class SnapshotsCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DATASET", arity = "0..1", description = "only this dataset")
    private @Nullable String dataset;

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Workbench bench = Objects.requireNonNull(atlas)
                .opener()
                .open(home.folder(), spec.commandLine().getErr())) {
            List<DatasetId> wanted =
                    dataset == null ? bench.datasets().list() : List.of(known(bench.datasets(), dataset));
            List<Snapshot> snapshots = wanted.stream()
                    .flatMap(id -> bench.snapshots().list(id).stream())
                    .toList();
            out.print(json ? SnapshotText.json(snapshots) : SnapshotText.lines(snapshots));
        }
        return ExitCode.DONE;
    }

    static DatasetId known(Datasets datasets, String name) {
        return datasets.find(name)
                .orElseThrow(() -> new UnanswerableQuery(
                        "There is no dataset \"" + name + "\"; choose one of " + datasets.names() + "."));
    }
}
