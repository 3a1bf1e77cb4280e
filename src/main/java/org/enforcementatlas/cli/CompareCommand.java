package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.export.compare.CompareExport;
import org.enforcementatlas.export.compare.CompareFormat;
import org.enforcementatlas.export.pdf.Paper;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.Comparisons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas compare}: its options have the names and the values of the page's address. */
@Command(
        name = "compare",
        description = "Print places beside each other and against a benchmark, by several measures.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private Output output = new Output();

    @Option(names = "--states", paramLabel = "TN,GA|all", description = "the states, in their order")
    private String states = "";

    @Option(names = "--groups", paramLabel = "south,west", description = "Census regions and divisions")
    private String groups = "";

    @Option(
            names = "--group",
            paramLabel = "NAME:TX,LA",
            description = "a group of one's own; may be given several times")
    private List<String> own = new ArrayList<>();

    @Option(names = "--benchmark", paramLabel = "US|TX|south|NAME", description = "what is compared with (default US)")
    private String benchmark = "";

    @Option(
            names = "--columns",
            paramLabel = "agreements,pending-cases:residents",
            description = "up to eight measures, each with its unit, model and date after colons")
    private String columns = "";

    @Option(names = "--sort", paramLabel = "2-desc", description = "sort by a column, or by name")
    private String sort = "";

    @Option(
            names = "--show",
            paramLabel = "value,difference,ratio,rank,denominator",
            description = "columns of the wide form")
    private String show = "";

    @Option(
            names = "--ranks",
            paramLabel = "stable|all",
            description = "whether unstable values are ranked too (default stable)")
    private String ranks = "";

    @Option(names = "--form", paramLabel = "long|wide", description = "the form of a csv (default long)")
    private String form = "";

    @Option(names = "--format", paramLabel = "csv|xlsx|json|zip|pdf", description = "the format (default csv)")
    private String format = "csv";

    @Option(names = "--paper", paramLabel = "a4|letter", description = "the paper of a pdf (default a4)")
    private String paper = "";

    @Option(names = "--site", paramLabel = "URL", description = "where links in the file lead (default: a path alone)")
    private String site = "";

    @Override
    public Integer call() {
        CompareFormat wanted = CompareFormat.parse(format, form);
        Paper wantedPaper = Paper.parse(paper);
        ComparisonQuery query = ComparisonCodec.fromParameters(Map.of(
                "states", List.of(states),
                "groups", List.of(groups),
                "group", own,
                "benchmark", List.of(benchmark),
                "columns", List.of(columns),
                "sort", List.of(sort),
                "show", List.of(show),
                "ranks", List.of(ranks)));
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            Comparisons comparisons = new Comparisons(bench.measures());
            CompareExport export = CompareExport.of(comparisons.answer(query), site, wantedPaper);
            output.write(wanted.write(export), atlas.result());
        }
        return ExitCode.DONE;
    }
}
