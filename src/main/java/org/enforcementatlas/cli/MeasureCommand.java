package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas measure add | list | remove}. */
@Command(name = "measure", description = "Declare measures of one's own.", mixinStandardHelpOptions = true)
final class MeasureCommand implements Runnable {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do: measure add, list or remove.");
    }

    @Command(name = "add", description = "Declare a measure from its manifest.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "FILE", description = "a JSON manifest: see docs/decisions/0011") Path file,
            @Option(names = "--author", paramLabel = "NAME", description = "who declares it (default: the manifest's)")
                    @Nullable
                    String author,
            @Mixin HomeOption home) {
        try (Workbench bench = open(home)) {
            MeasureManifest manifest = MeasureManifest.read(file);
            String by = author == null ? manifest.author().orElse(System.getProperty("user.name", "")) : author;
            out().print(line(bench.declared().add(manifest.draft(), by)));
            return ExitCode.DONE;
        } catch (RefusedMeasure refused) {
            return refuse(refused);
        }
    }

    @Command(name = "list", description = "List the measures that were declared.", mixinStandardHelpOptions = true)
    int list(@Mixin HomeOption home) {
        try (Workbench bench = open(home)) {
            bench.declared().list().forEach(measure -> out().print(line(measure)));
            return ExitCode.DONE;
        }
    }

    @Command(
            name = "remove",
            description = "Take a measure back, while nothing of it was published.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "ID", description = "its name") String id, @Mixin HomeOption home) {
        try (Workbench bench = open(home)) {
            bench.declared().remove(measureId(id));
            out().printf(Locale.ROOT, "%s is no longer declared.%n", id);
            return ExitCode.DONE;
        } catch (RefusedMeasure refused) {
            return refuse(refused);
        }
    }

    private static String line(DeclaredMeasure measure) {
        String levels = measure.levels().stream().sorted().map(AreaLevel::word).collect(Collectors.joining("+"));
        return String.format(
                Locale.ROOT,
                "%s  %s, in %s, %s by %s; declared by %s%n",
                measure.id(),
                measure.title(),
                measure.unit(),
                measure.kind().name().toLowerCase(Locale.ROOT),
                levels,
                measure.author());
    }

    private static MeasureId measureId(String name) {
        try {
            return new MeasureId(name);
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(malformed.getMessage() + ".");
        }
    }

    private int refuse(RefusedMeasure refused) {
        List<String> problems = refused.problems();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("Nothing was changed.");
        problems.forEach(err::println);
        return ExitCode.REFUSED;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private Workbench open(HomeOption home) {
        return Objects.requireNonNull(atlas)
                .opener()
                .open(home.folder(), Objects.requireNonNull(spec).commandLine().getErr());
    }
}
