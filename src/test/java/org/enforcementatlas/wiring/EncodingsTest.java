package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.export.CsvTable;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.FigureSource;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.store.Database;
import org.enforcementatlas.store.DatabaseSettings;
import org.enforcementatlas.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table gives the same rows, however its text is written. */
class EncodingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private record Written(String charset, String mark, String delimiter, String end) {

        byte[] bytes(List<List<String>> rows) {
            List<String> lines = rows.stream()
                    .map(row -> String.join(
                            delimiter,
                            row.stream()
                                    .map(cell -> cell.contains(delimiter) ? '"' + cell + '"' : cell)
                                    .toList()))
                    .toList();
            return (mark + String.join(end, lines) + end).getBytes(Charset.forName(charset));
        }
    }

    private static final List<List<String>> AGREEMENTS = List.of(
            List.of("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA"),
            List.of(
                    "PUERTO RICO",
                    "Policía de Añasco",
                    "Municipality",
                    "Añasco",
                    "Task Force Model",
                    "5/8/2025",
                    "link"),
            List.of(
                    "NEW MEXICO",
                    "Doña Ana County Sheriff's Office, Jail",
                    "County",
                    "Doña Ana County",
                    "Jail Enforcement Model",
                    "2025-05-18",
                    "link"));

    private static final List<List<String>> FIGURES = List.of(
            List.of("state", "county", "value"),
            List.of("PR", "Añasco Municipio", "1,234"),
            List.of("NM", "Doña Ana County", "0"),
            List.of("TX", "Harris County", ""),
            List.of("TX", "Dallas County", "<10"));

    @TempDir
    Path folder;

    @Test
    void agreementsAndFiguresAreTheSameHoweverTheyAreWritten() throws IOException, RefusedFile, RefusedMeasure {
        Path home = folder.resolve("home");
        List<Snapshot> lists = new ArrayList<>();
        List<Snapshot> counts = new ArrayList<>();
        String table;
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), CLOCK, line -> {})) {
            DatasetId beds = declareBeds(atlas);
            for (Written written : variants()) {
                lists.add(stage(atlas, DatasetId.AGREEMENTS, written, AGREEMENTS, lists.size()));
                counts.add(stage(atlas, beds, written, FIGURES, counts.size()));
            }
            atlas.snapshots().publish(counts.getLast().id(), "test");
            table = csv(atlas.measures()
                    .answer(MeasureQuery.of(new MeasureId("beds"))
                            .withLevel(AreaLevel.COUNTY)
                            .withPer(Per.COUNT)));
        }
        try (Database database = Databases.open(DatabaseSettings.embedded(home), CLOCK)) {
            FigureSource rows = database.figures();
            assertThat(lists).hasSize(24).allMatch(list -> list.counts().counted() == 2);
            assertThat(lists.stream()
                            .map(list -> rows.listAgreements(list.id()))
                            .distinct())
                    .hasSize(1);
            assertThat(rows.listAgreements(lists.getFirst().id()).getFirst().agency())
                    .isEqualTo("Policía de Añasco");
            assertThat(counts.stream().map(list -> rows.listFigures(list.id())).distinct())
                    .hasSize(1);
        }
        assertThat(table)
                .contains(",72011,\"Añasco Municipio, Puerto Rico\",2026-06-01,2026-06-01,2026-06-01,1234,,,1234,")
                .contains(",35013,\"Doña Ana County, New Mexico\",2026-06-01,2026-06-01,2026-06-01,0,,,0,")
                .contains(",48113,\"Dallas County, Texas\",2026-06-01,2026-06-01,2026-06-01,,,,,suppressed,")
                .contains(",48201,\"Harris County, Texas\",2026-06-01,2026-06-01,2026-06-01,,,,,no_data,");
    }

    @Test
    void anExportIsAFileLikeAnyOtherAndKeepsItsZerosAndLetters() throws IOException, RefusedFile, RefusedMeasure {
        try (Atlas atlas = Atlas.open(Home.of(folder.resolve("home"), Map.of()), CLOCK, line -> {})) {
            DatasetId beds = declareBeds(atlas);
            MeasureQuery query = MeasureQuery.of(new MeasureId("beds"))
                    .withLevel(AreaLevel.COUNTY)
                    .withPer(Per.COUNT);
            Written plain = new Written("UTF-8", "", ",", "\n");
            atlas.snapshots().publish(stage(atlas, beds, plain, FIGURES, 1).id(), "test");
            String first = csv(atlas.measures().answer(query));
            Path again = Files.writeString(folder.resolve("again.csv"), first, StandardCharsets.UTF_8);
            Snapshot second = atlas.importer()
                    .stage(new ImportRequest(
                            beds, again, again.getFileName().toString(), DAY, "State audit", "", false, "test"))
                    .snapshot();
            atlas.snapshots().publish(second.id(), "test");
            assertThat(csv(atlas.measures().answer(query)).replace("," + second.id() + ",State audit", ""))
                    .isEqualTo(first.replaceAll(",\\d+,State audit", ""));
        }
    }

    private static List<Written> variants() {
        List<Written> all = new ArrayList<>();
        for (String delimiter : List.of(",", ";", "\t")) {
            for (String end : List.of("\n", "\r\n")) {
                all.add(new Written("UTF-8", "", delimiter, end));
                all.add(new Written("UTF-8", "\ufeff", delimiter, end));
                all.add(new Written("windows-1252", "", delimiter, end));
                all.add(new Written("UTF-16LE", "\ufeff", delimiter, end));
            }
        }
        return all;
    }

    private Snapshot stage(Atlas atlas, DatasetId dataset, Written written, List<List<String>> rows, int number)
            throws IOException, RefusedFile {
        Path file = Files.write(folder.resolve(dataset + "-" + number + ".csv"), written.bytes(rows));
        return atlas.importer()
                .stage(new ImportRequest(
                        dataset, file, file.getFileName().toString(), DAY, "State audit", "", false, "test"))
                .snapshot();
    }

    private static DatasetId declareBeds(Atlas atlas) throws RefusedMeasure {
        return atlas.declared()
                .add(
                        new MeasureDraft(
                                "beds",
                                "Beds",
                                "beds",
                                "stock",
                                "count",
                                List.of("county"),
                                "State audit",
                                "Beds.",
                                "Beds.",
                                "Not people.",
                                ""),
                        "A. Editor")
                .dataset();
    }

    private static String csv(MeasureTable table) {
        return CsvTable.of(new LongRows(table, Set.of()));
    }
}
