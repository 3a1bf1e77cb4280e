package org.enforcementatlas.cli;

import java.util.Objects;
import org.enforcementatlas.export.DifferenceText;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas diff}. */
@Command(name = "diff", description = "What differs between two snapshots.", mixinStandardHelpOptions = true)
final class DiffCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, removal-orders …")
    private String dataset = "";

    @Parameters(index = "1", paramLabel = "FROM", description = "a snapshot's number, or the date of a public one")
    private String from = "";

    @Parameters(index = "2", paramLabel = "TO", description = "a snapshot's number, or the date of a public one")
    private String to = "";

    @Option(names = "--json", description = "for machines")
    private boolean json;

    private @Nullable Workbench bench;

    @Override
    int work(Workbench open) {
        bench = open;
        DatasetId id = SnapshotsCommand.known(open.datasets(), dataset);
        Snapshot before = snapshot(id, from);
        Snapshot after = snapshot(id, to);
        ImportDesk desk = open.desk();
        out().print(
                        id.holdsAgreements()
                                ? DifferenceText.of(desk.compareAgreements(before.id(), after.id()), json)
                                : DifferenceText.of(desk.compareFigures(before.id(), after.id()), json));
        return ExitCode.DONE;
    }

    private Snapshot snapshot(DatasetId id, String asked) {
        Workbench open = Objects.requireNonNull(bench);
        if (asked.matches("\\d{1,18}") && Long.parseLong(asked) > 0) {
            return open.snapshots()
                    .find(new SnapshotId(Long.parseLong(asked)))
                    .filter(found -> found.dataset().equals(id))
                    .orElseThrow(() -> new UnanswerableQuery("There is no snapshot " + asked + " of " + id + "."));
        }
        return open.snapshots().listPublic(id).stream()
                .filter(found -> found.asOf().toString().equals(asked))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new UnanswerableQuery("\"" + asked + "\" is neither a snapshot's number nor the date"
                        + " of public figures of " + id + "; \"atlas snapshots " + id + "\" lists them."));
    }
}
