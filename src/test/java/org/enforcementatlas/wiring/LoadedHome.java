package org.enforcementatlas.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;

/** A home with the bundled figures, loaded once and copied for each test; and its last list as a sheet of ICE's form. */
final class LoadedHome {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n";

    private LoadedHome() {}

    static void load(Path folder) {
        FilledHome.at(folder);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** The rows of the last public list of agreements as a sheet, without its header. */
    static String lastList(Atlas atlas) {
        Snapshot last = atlas.snapshots().listPublic(DatasetId.AGREEMENTS).getLast();
        StringBuilder text = new StringBuilder();
        atlas.rows().listAgreements(last.id()).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(Agreement row) {
        List<String> cells = List.of(
                row.state().code(),
                row.agency(),
                row.printedType(),
                row.printedCounty(),
                row.printedModel(),
                row.findSigned().map(LocalDate::toString).orElse(""),
                row.moa());
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList())
                + "\n";
    }
}
