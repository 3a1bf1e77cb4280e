package org.enforcementatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.settle.Settlement;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.TableFiles;
import org.enforcementatlas.table.TableRows;
import org.enforcementatlas.table.UnreadableTable;

/**
 * Writes the bundled lists of agreements: reads ICE's sheets through the atlas's own reader and writes what it found in the
 * tidy layout. Described in {@code docs/datasets.md}.
 */
final class WriteBundledAgreements {

    /** The one state that a sheet misspells, settled by hand: 68 rows of 27 February 2026. */
    private static final Settlement ALIASES = SettledNames.state("PENNSLYVANIA", "42");

    private final Path datasets;

    private WriteBundledAgreements(Path datasets) {
        this.datasets = datasets;
    }

    /** Arguments: the folder of published sheets, the folder of bundled tables. */
    public static void main(String[] arguments) throws IOException, UnreadableTable {
        WriteBundledAgreements tool = new WriteBundledAgreements(Path.of(arguments[1]));
        List<Path> sheets;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            sheets = found.sorted().toList();
        }
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString();
            boolean oldest = name.startsWith("ParticipatingEntities");
            if (name.endsWith(".xlsx") || oldest) {
                tool.write(sheet, name.startsWith("pending") ? DatasetId.AGREEMENTS_PENDING : DatasetId.AGREEMENTS);
            }
        }
    }

    private void write(Path sheet, DatasetId dataset) throws IOException, UnreadableTable {
        AgreementsReader reader = new AgreementsReader(dataset);
        String name = sheet.getFileName().toString();
        LocalDate listed = reader.findDateInName(name).orElseThrow();
        RecordingSink found;
        try (TableRows rows = TableFiles.open(sheet)) {
            found = RecordingSink.read(reader, rows, listed, ALIASES);
        }
        if (found.fates.containsKey(RowFate.QUARANTINED) || found.fates.containsKey(RowFate.REJECTED)) {
            throw new IllegalStateException(name + " is not clean: " + found.fates);
        }
        StringBuilder table = new StringBuilder(TidyAgreements.header()).append('\n');
        for (Agreement row : found.agreements) {
            table.append(TidyAgreements.line(row, listed)).append('\n');
        }
        String target = dataset + "/" + dataset + "-" + listed + ".csv";
        Files.writeString(datasets.resolve(target), table);
        ManifestFiles.put(
                datasets, new Manifest.BundledFile(target, listed, name, sha256(sheet), found.agreements.size()));
    }

    private static String sha256(Path sheet) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sheet));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
