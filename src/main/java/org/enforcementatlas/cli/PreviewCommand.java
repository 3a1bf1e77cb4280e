package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.enforcementatlas.ingest.ImportPreview;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas preview}. */
@Command(
        name = "preview",
        description = "Look at a file before it is imported, and map its columns. No figure is written.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DATASET", description = "agreements, population, removal-orders …")
    private String dataset = "";

    @Parameters(index = "1", paramLabel = "FILE", description = ".csv or .xlsx")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "PRINTED=ROLE",
            description = "read the column of this printed name as this role, now and in every file with this header")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(names = "--author", paramLabel = "NAME", description = "who maps (default: the user of this machine)")
    private @Nullable String author;

    @Option(names = "--forget", description = "forget the columns that were mapped for this header")
    private boolean forget;

    @Option(names = "--json", description = "for machines")
    private boolean json;

    @Mixin
    private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err)) {
            DatasetId id = SnapshotsCommand.known(bench.datasets(), dataset);
            if (!roles.isEmpty()) {
                String by = author == null ? System.getProperty("user.name", "") : author;
                bench.previews().map(id, file, roles, by);
            }
            ImportPreview preview = bench.previews().preview(id, file);
            if (forget && preview.findMapping().isPresent()) {
                bench.mappings().remove(id, preview.findMapping().get().fingerprint());
                preview = bench.previews().preview(id, file);
            }
            spec.commandLine().getOut().print(json ? PreviewText.json(preview) : PreviewText.lines(preview));
            String unsettled = preview.recognition().sentence();
            if (!unsettled.isEmpty()) {
                err.println(unsettled);
            }
            return unsettled.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        } catch (RefusedFile refused) {
            err.println("Nothing was changed. " + refused.getMessage());
            return ExitCode.REFUSED;
        }
    }
}
