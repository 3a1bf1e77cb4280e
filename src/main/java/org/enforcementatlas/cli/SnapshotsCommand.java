package org.enforcementatlas.cli;

import java.util.List;
import org.enforcementatlas.ingest.Datasets;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas snapshots}. */
@Command(name = "snapshots", description = "List what was imported.", mixinStandardHelpOptions = true)
final class SnapshotsCommand extends DeskCommand {

    @Parameters(paramLabel = "DATASET", arity = "0..1", description = "only this dataset")
    private @Nullable String dataset;

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Override
    int work(Workbench bench) {
        List<DatasetId> wanted = dataset == null ? bench.datasets().list() : List.of(known(bench.datasets(), dataset));
        List<Snapshot> snapshots = wanted.stream()
                .flatMap(id -> bench.snapshots().list(id).stream())
                .toList();
        out().print(json ? SnapshotText.json(snapshots) : SnapshotText.lines(snapshots));
        return ExitCode.DONE;
    }

    static DatasetId known(Datasets datasets, String name) {
        return datasets.find(name)
                .orElseThrow(() -> new UnanswerableQuery(
                        "There is no dataset \"" + name + "\"; choose one of " + datasets.names() + "."));
    }
}
