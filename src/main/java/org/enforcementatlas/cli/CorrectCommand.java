package org.enforcementatlas.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.export.CorrectionList;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.CorrectedField;
import org.enforcementatlas.ingest.settle.CorrectionDraft;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas correct}. */
@Command(
        name = "correct",
        description = "Lay a correction over a source's value, with its evidence; list corrections, or take one back.",
        mixinStandardHelpOptions = true)
final class CorrectCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, removal-orders …")
    private String dataset = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ROW",
            description = "an agreement's identity as \"atlas diff\" prints it, or place/series/first day/last day")
    private @Nullable String row;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FIELD",
            description = "type, county, model, signed, moa, count")
    private @Nullable String field;

    @Parameters(index = "3", arity = "0..1", paramLabel = "RAW", description = "what the source says")
    private @Nullable String raw;

    @Parameters(index = "4", arity = "0..1", paramLabel = "CORRECTED", description = "what it is corrected to")
    private @Nullable String corrected;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, in a sentence")
    private String reason = "";

    @Option(names = "--link", paramLabel = "ADDRESS", description = "where the evidence can be seen")
    private String link = "";

    @Option(names = "--withdraw", paramLabel = "NUMBER", description = "take this correction back")
    private @Nullable Long withdraw;

    @Override
    int work(Workbench bench) {
        DatasetId id = SnapshotsCommand.known(bench.datasets(), dataset);
        try {
            if (withdraw != null) {
                return tell(bench.desk().uncorrect(id, withdraw, author()));
            }
            if (row == null) {
                out().print(CorrectionList.csv(bench.corrections().list(id)));
                return ExitCode.DONE;
            }
            if (field == null || raw == null || corrected == null) {
                throw new UnanswerableQuery(
                        "Give the row, the field, what the source says and what it is corrected to.");
            }
            return tell(bench.desk()
                    .correct(
                            new CorrectionDraft(id, row, CorrectedField.ofWord(field), raw, corrected),
                            reason,
                            link,
                            author()));
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery(String.valueOf(wrong.getMessage()));
        } catch (RefusedFile gone) {
            err().println("The correction is kept, but " + gone.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private int tell(List<Snapshot> staged) {
        err().println(
                        staged.isEmpty()
                                ? "Kept; no public snapshot reads differently."
                                : "Kept; read again and staged, to be published: snapshot "
                                        + staged.stream()
                                                .map(snapshot -> snapshot.id() + " (" + snapshot.asOf() + ")")
                                                .collect(Collectors.joining(", "))
                                        + ".");
        return ExitCode.DONE;
    }
}
