package org.enforcementatlas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.export.NoticeReport;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas import}. */
@Command(name = "import", description = "Import files of a dataset.", mixinStandardHelpOptions = true)
final class ImportCommand extends DeskCommand {

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
            description = "remember that this printed state is the one with this postal code")
    private Map<String, String> aliases = Map.of();

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Override
    int work(Workbench bench) {
        DatasetId id = SnapshotsCommand.known(bench.datasets(), dataset);
        NoticeReport notices = new NoticeReport();
        int worst = ExitCode.DONE;
        remember(bench, id);
        for (Path file : files) {
            worst = Math.max(worst, importOne(bench, id, file, notices));
        }
        if (report != null) {
            write(report, notices.csv());
        }
        return worst;
    }

    private int importOne(Workbench bench, DatasetId id, Path file, NoticeReport notices) {
        PrintWriter err = err();
        if (!Files.isRegularFile(file)) {
            err.println("Nothing was changed. There is no file " + file + ".");
            return ExitCode.REFUSED;
        }
        try {
            long begun = System.nanoTime();
            ImportOutcome outcome = bench.desk().stage(request(id, file), ImportProgress.NONE);
            Snapshot snapshot = outcome.snapshot();
            err.print(SnapshotText.pace(outcome, System.nanoTime() - begun));
            boolean held = new AlarmText(bench.desk(), err).holds(snapshot, acceptAlarms || !publish);
            Optional<String> refusal = publish ? bench.desk().findRefusal(snapshot.id(), author()) : Optional.empty();
            if (publish && !held && refusal.isEmpty()) {
                snapshot = bench.desk().publish(snapshot.id(), author());
            }
            refusal.ifPresent(sentence -> err.println("Not published: " + sentence));
            if (report != null) {
                notices.add(snapshot.draft().fileName(), bench.snapshots().listNotices(snapshot.id()));
            }
            out().print(
                            json
                                    ? SnapshotText.json(
                                            outcome, snapshot, bench.desk().listAlarms(snapshot.id()))
                                    : SnapshotText.account(outcome, snapshot) + System.lineSeparator());
            return end(held, refusal.isPresent());
        } catch (RefusedFile refused) {
            err.println("Nothing was changed. " + refused.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private static int end(boolean held, boolean refused) {
        return held ? ExitCode.ALARMS : refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private ImportRequest request(DatasetId id, Path file) {
        String name = file.getFileName().toString();
        return new ImportRequest(id, file, name, date(), source, "", false, author());
    }

    private void remember(Workbench bench, DatasetId id) {
        aliases.forEach((printed, usps) -> bench.desk()
                .remember(
                        AliasName.ofState(id, printed),
                        StateList.parse(usps).iterator().next().code(),
                        "given with an import",
                        author()));
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
