package org.enforcementatlas.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.export.AliasList;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.StateList;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas alias}. */
@Command(
        name = "alias",
        description = "Settle what a printed name means, list what is settled, or take it back.",
        mixinStandardHelpOptions = true)
final class AliasCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, removal-orders …")
    private String dataset = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "COLUMN", description = "state, county or agency")
    private @Nullable String column;

    @Parameters(index = "2", arity = "0..1", paramLabel = "RAW", description = "the name as printed")
    private @Nullable String raw;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "CANONICAL",
            description = "a state's postal code, a county's name or code, an agency's earlier name; \"\" with a reason"
                    + " for a county that is left without a place, or a state that is none of the atlas")
    private @Nullable String canonical;

    @Option(names = "--state", paramLabel = "XX", description = "the state that a county or agency lies in")
    private @Nullable String state;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why")
    private String reason = "";

    @Option(names = "--withdraw", paramLabel = "NUMBER", description = "take this alias back")
    private @Nullable Long withdraw;

    @Override
    int work(Workbench bench) {
        DatasetId id = SnapshotsCommand.known(bench.datasets(), dataset);
        try {
            if (withdraw != null) {
                bench.desk().forget(withdraw, author());
                return readAgain(bench, id);
            }
            if (column == null) {
                out().print(AliasList.csv(bench.aliases().list(id)));
                return ExitCode.DONE;
            }
            bench.desk().remember(name(id, column), meaning(bench), reason, author());
            return readAgain(bench, id);
        } catch (IllegalArgumentException wrong) {
            throw new UnanswerableQuery(String.valueOf(wrong.getMessage()));
        }
    }

    private int readAgain(Workbench bench, DatasetId id) {
        try {
            List<Snapshot> replaced = bench.desk().readStagedAgain(id, author());
            err().println(
                            replaced.isEmpty()
                                    ? "Kept; no staged snapshot reads differently."
                                    : "Kept; read again as staged snapshot "
                                            + replaced.stream()
                                                    .map(snapshot ->
                                                            snapshot.id().toString())
                                                    .collect(Collectors.joining(", "))
                                            + ".");
            return ExitCode.DONE;
        } catch (RefusedFile gone) {
            err().println("The alias is kept, but " + gone.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private AliasName name(DatasetId id, String printedColumn) {
        AliasKind kind = AliasKind.find(printedColumn)
                .orElseThrow(() ->
                        new UnanswerableQuery("COLUMN is state, county or agency, not \"" + printedColumn + "\"."));
        if (raw == null || canonical == null) {
            throw new UnanswerableQuery("Give the name as printed and what it means: atlas alias " + id + " "
                    + kind.word() + " RAW CANONICAL.");
        }
        return new AliasName(id, kind, within(), raw);
    }

    private @Nullable GeoId within() {
        return state == null ? null : StateList.parse(state).iterator().next();
    }

    /** A place's code for a state or county, the name itself for an agency. */
    private String meaning(Workbench bench) {
        String meant = String.valueOf(canonical).strip();
        AliasKind kind = AliasKind.find(String.valueOf(column)).orElseThrow();
        return meant.isEmpty() || kind == AliasKind.AGENCY
                ? meant
                : bench.desk()
                        .findPlace(within(), meant)
                        .map(GeoId::code)
                        .orElseThrow(
                                () -> new UnanswerableQuery("No " + kind.name().toLowerCase(Locale.ROOT)
                                        + " is named \"" + meant + "\"; write its name in full, or its code."));
    }
}
