package org.enforcementatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.NoticeReport;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas import}. */
@Command(name = "import", description = "Import files of a dataset.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, population, removal-orders …")
    private String dataset = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = ".csv or .xlsx")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date, where the file's name does not tell it")
    private @Nullable String asOf;

    @Option(names = "--source", paramLabel = "TEXT", description = "publisher and title, as they are to be cited")
    private @Nullable String source;

    @Option(names = "--publish", description = "publish, unless there are alarms")
    private boolean publish;

    @Option(names = "--accept-alarms", description = "publish in spite of alarms")
    private boolean acceptAlarms;

    @Option(names = "--report", paramLabel = "FILE", description = "write every notice to this file (CSV)")
    private @Nullable Path report;

    @Option(
            names = "--alias",
            paramLabel = "PRINTED=XX",
            description = "read this printed state as the one with this postal code, in this file")
    private Map<String, String> aliases = Map.of();

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        NoticeReport notices = new NoticeReport();
        int worst = ExitCode.DONE;
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            DatasetId id = SnapshotsCommand.known(bench.datasets(), dataset);
            for (Path file : files) {
                worst = Math.max(worst, importOne(bench, id, file, notices));
            }
        }
        if (report != null) {
            write(report, notices.csv());
        }
        return worst;
    }

    private int importOne(Workbench bench, DatasetId id, Path file, NoticeReport notices) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            ImportOutcome outcome =
                    bench.importer().stage(new ImportRequest(id, file, date(), source, "", false, aliases()));
            Snapshot snapshot = outcome.snapshot();
            outcome.alarms().forEach(alarm -> err.println(line(alarm)));
            boolean alarming = outcome.alarms().stream().anyMatch(alarm -> alarm.severity() != Severity.INFO);
            boolean held = publish && alarming && !acceptAlarms;
            if (publish && !held) {
                snapshot = bench.snapshots().publish(snapshot.id());
            }
            if (report != null) {
                notices.add(snapshot.draft().fileName(), bench.snapshots().listNotices(snapshot.id()));
            }
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    json
                            ? SnapshotText.json(outcome, snapshot)
                            : SnapshotText.account(outcome, snapshot) + System.lineSeparator());
            if (held) {
                err.println("Not published: alarms wait for --accept-alarms.");
            }
            return held ? ExitCode.ALARMS : ExitCode.DONE;
        } catch (RefusedFile refused) {
            err.println("Nothing was changed. " + refused.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private static String line(Notice alarm) {
        String where = alarm.row() == 0 ? "" : "row " + alarm.row() + ", " + alarm.column() + ": ";
        String near = alarm.suggestion().isEmpty() ? "" : " → " + alarm.suggestion();
        return (alarm.severity() == Severity.INFO ? "Checked: " : "Alarm: ") + where + alarm.message() + near;
    }

    private Map<String, GeoId> aliases() {
        Map<String, GeoId> settled = new HashMap<>();
        aliases.forEach((printed, usps) ->
                settled.put(printed, StateList.parse(usps).iterator().next()));
        return settled;
    }

    private @Nullable LocalDate date() {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException malformed) {
            throw new UnanswerableQuery("\"" + asOf + "\" is no date; write it as 2025-05-28.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException("The report cannot be written to " + file + ".", problem);
        }
    }
}
