package org.enforcementatlas.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.table.UnreadableTable;

/**
 * Writes the bundled tables of figures: reads published files through the atlas's own readers and writes what they found in
 * the tidy layout. Described in {@code docs/datasets.md}.
 */
final class WriteBundledFigures {

    private final Path data;
    private final Path datasets;

    private WriteBundledFigures(Path data, Path datasets) {
        this.data = data;
        this.datasets = datasets;
    }

    /** Arguments: the folder of published files, the folder of bundled tables. */
    public static void main(String[] arguments) throws IOException, UnreadableTable {
        WriteBundledFigures tool = new WriteBundledFigures(Path.of(arguments[0]), Path.of(arguments[1]));
        tool.writePopulation();
        tool.writeOne(
                new PendingCasesReader(),
                "court/pending-cases-by-state.csv",
                "pending-cases/pending-cases-2025-05-31.csv");
        tool.writeOne(
                new ArrestsReader(),
                "ice-arrests/ice-arrests-by-state-2025-01_2026-07.csv",
                "arrests/arrests-2025-01_2026-07.csv");
        tool.writeOne(
                new VotesReader(), "elections/2024_US_County_Level_Presidential_Results.csv", "votes/votes-2024.csv");
    }

    private void writePopulation() throws IOException, UnreadableTable {
        LocalDate vintage = LocalDate.of(2025, 7, 1);
        Predicate<Figure> recent = figure -> figure.period().end().getYear() >= vintage.getYear() - 1;
        String states = "census/NST-EST2025-ALLDATA.csv";
        String counties = "census/co-est2025-alldata.csv";
        List<Figure> figures = new ArrayList<>();
        read(new PopulationReader(), states, vintage).stream().filter(recent).forEach(figures::add);
        read(new PopulationReader(), counties, vintage).stream()
                .filter(recent.and(figure -> level(figure) == AreaLevel.COUNTY))
                .forEach(figures::add);
        write(figures, "population/population-2025.csv");
        ManifestFiles.put(
                datasets,
                new Manifest.BundledFile(
                        "population/population-2025.csv",
                        vintage,
                        "NST-EST2025-ALLDATA.csv; co-est2025-alldata.csv",
                        sha256(states) + "; " + sha256(counties),
                        figures.size()));
    }

    private void writeOne(DatasetReader reader, String source, String target) throws IOException, UnreadableTable {
        String sourceName = Path.of(source).getFileName().toString();
        String targetName = Path.of(target).getFileName().toString();
        LocalDate asOf = reader.findDateInName(sourceName)
                .or(() -> reader.findDateInName(targetName))
                .orElseThrow();
        List<Figure> figures = read(reader.forFile(sourceName), source, asOf);
        write(figures, target);
        ManifestFiles.put(datasets, new Manifest.BundledFile(target, asOf, sourceName, sha256(source), figures.size()));
    }

    private List<Figure> read(DatasetReader reader, String source, LocalDate asOf) throws UnreadableTable {
        Charset charset = source.contains("co-est") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        RecordingSink found = RecordingSink.read(reader, MemoryRows.of(data.resolve(source), charset), asOf);
        if (!found.notices.isEmpty()) {
            throw new IllegalStateException(source + " is not clean: " + found.notices.getFirst());
        }
        return found.figures;
    }

    private void write(List<Figure> figures, String target) throws IOException {
        StringBuilder table = new StringBuilder(TidyFigures.header()).append('\n');
        figures.stream()
                .sorted(Comparator.comparing((Figure figure) ->
                                figure.place() == null ? "" : figure.place().code())
                        .thenComparing(Figure::period)
                        .thenComparing(Figure::series))
                .forEach(figure -> table.append(TidyFigures.line(figure)).append('\n'));
        Files.writeString(datasets.resolve(target), table);
    }

    private static AreaLevel level(Figure figure) {
        GeoId place = figure.place();
        return place == null ? AreaLevel.NATION : place.level();
    }

    private String sha256(String source) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(data.resolve(source)));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
