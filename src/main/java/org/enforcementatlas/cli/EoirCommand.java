package org.enforcementatlas.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.enforcementatlas.eoir.ReleaseOutcome;
import org.enforcementatlas.eoir.ReleaseRequest;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas eoir}: figures out of the immigration court's own case files. */
@Command(
        name = "eoir",
        description = "Count removal orders, completed and pending cases out of the immigration court's case files.",
        mixinStandardHelpOptions = true)
final class EoirCommand extends DeskCommand {

    @Parameters(
            index = "0",
            paramLabel = "FOLDER_OR_ZIP",
            description = "the release as EOIR distributes it, or unpacked")
    private Path release = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "the release's date, where its name does not tell it")
    private @Nullable String asOf;

    @Option(
            names = "--zip-counties",
            paramLabel = "FILE",
            description = "a table of ZIP codes and counties, for figures by county")
    private @Nullable Path zipCounties;

    @Option(names = "--from", paramLabel = "MONTH", description = "the first month that is kept (default 2012-10)")
    private @Nullable String from;

    @Option(names = "--synthetic", description = "its cases are invented: stamp every figure SYNTHETIC")
    private boolean synthetic;

    @Option(names = "--publish", description = "publish all of it together, unless there are alarms")
    private boolean publish;

    @Option(names = "--accept-alarms", description = "publish in spite of alarms")
    private boolean acceptAlarms;

    @Option(names = "--json", description = "for machines")
    private boolean json;

    private @Nullable Interruption interruption;

    /** What is open is closed, and everything is told, before an interruption ends the program. */
    @Override
    public Integer call() {
        try (Interruption watched = Interruption.watch(err())) {
            interruption = watched;
            return watched.codeOr(super.call());
        }
    }

    @Override
    int work(Workbench bench) {
        String name = release.toAbsolutePath().normalize().getFileName().toString();
        ReleaseRequest request =
                new ReleaseRequest(release, name, date(bench, name), zipCounties, month(), synthetic, author());
        ReleaseMeter meter = new ReleaseMeter(err(), Objects.requireNonNull(interruption));
        try {
            ReleaseOutcome outcome = bench.releases().stage(request, meter);
            meter.finish();
            err().print(ReleaseText.report(outcome.report()));
            return publish(bench, outcome);
        } catch (IllegalArgumentException wrong) {
            err().println("The figures wait as drafts and nothing public was changed. " + wrong.getMessage());
            return ExitCode.REFUSED;
        } catch (RefusedFile refused) {
            meter.finish();
            err().println("Nothing was changed. " + refused.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private int publish(Workbench bench, ReleaseOutcome outcome) {
        List<Snapshot> snapshots =
                outcome.staged().stream().map(ImportOutcome::snapshot).toList();
        AlarmText alarms = new AlarmText(bench.desk(), err());
        boolean held = false;
        for (Snapshot snapshot : snapshots) {
            held |= alarms.holds(snapshot, acceptAlarms || !publish);
        }
        List<SnapshotId> ids = snapshots.stream().map(Snapshot::id).toList();
        if (publish && Objects.requireNonNull(interruption).isAsked()) {
            err().println(
                            "The publication was stopped before it began: the figures wait as drafts and nothing public was"
                                    + " changed.");
            held = true;
        }
        if (publish && !held) {
            snapshots = bench.desk().publishTogether(ids, author());
        }
        out().print(json ? ReleaseText.json(outcome.report(), snapshots) : SnapshotText.lines(snapshots));
        out().flush();
        return held ? ExitCode.ALARMS : ExitCode.DONE;
    }

    private LocalDate date(Workbench bench, String name) {
        try {
            return asOf != null
                    ? LocalDate.parse(asOf)
                    : bench.datasets()
                            .findReader(DatasetId.REMOVAL_ORDERS)
                            .flatMap(reader -> reader.findDateInName(name))
                            .orElseThrow(
                                    () -> new UnanswerableQuery("The date of the release is not told by its name \""
                                            + name + "\"; give it with --as-of, for example --as-of 2025-05-31."));
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery("\"" + asOf + "\" is no date; write it as 2025-05-31.");
        }
    }

    private YearMonth month() {
        try {
            return from == null ? ReleaseRequest.USUAL_FROM : YearMonth.parse(from);
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery("\"" + from + "\" is no month; write it as 2020-10.");
        }
    }
}
