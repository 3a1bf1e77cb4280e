package org.enforcementatlas.cli;

import org.enforcementatlas.ingest.Act;
import org.enforcementatlas.measure.UnanswerableQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code atlas rollback}. */
@Command(
        name = "rollback",
        description = "Take back the last publication of a dataset.",
        mixinStandardHelpOptions = true)
final class RollbackCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, removal-orders …")
    private String dataset = "";

    @Override
    int work(Workbench bench) {
        try {
            Act act = bench.desk().rollBack(SnapshotsCommand.known(bench.datasets(), dataset), author());
            out().println("Taken back: the publication of snapshot " + act.snapshot() + ".");
            for (Act.Change change : act.changes()) {
                out().println(change.asOf() + ": "
                        + change.findAfter()
                                .map(after -> "snapshot " + after + " is public again.")
                                .orElse("no figures of this date are public."));
            }
            return ExitCode.DONE;
        } catch (IllegalArgumentException nothing) {
            throw new UnanswerableQuery(String.valueOf(nothing.getMessage()));
        }
    }
}
