package org.enforcementatlas.cli;

import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.SnapshotId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas publish}. */
@Command(name = "publish", description = "Make a staged snapshot public.", mixinStandardHelpOptions = true)
final class PublishCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "SNAPSHOT", description = "its number, as \"atlas snapshots\" lists it")
    private long number;

    @Option(names = "--accept-alarms", description = "publish in spite of alarms")
    private boolean acceptAlarms;

    @Override
    int work(Workbench bench) {
        try {
            SnapshotId id = new SnapshotId(number);
            Snapshot snapshot = bench.desk().get(id);
            if (new AlarmText(bench.desk(), err()).holds(snapshot, acceptAlarms)) {
                return ExitCode.ALARMS;
            }
            bench.desk().publish(id, author());
            out().println("Published: snapshot " + id + ", " + snapshot.dataset() + " of " + snapshot.asOf() + ".");
            return ExitCode.DONE;
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery(String.valueOf(wrong.getMessage()));
        }
    }
}
