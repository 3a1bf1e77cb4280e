package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.settle.AliasName;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** ICE's own sheets, where they are at hand, give the same figures as the bundled lists. */
@EnabledIf(value = "areSheetsAtHand", disabledReason = "the published sheets are not beside the project")
class PublishedSheetsTest {

    private static final Path SHEETS = Path.of("../shared/data/ice-287g");

    @TempDir
    Path home;

    static boolean areSheetsAtHand() {
        return Files.isDirectory(SHEETS);
    }

    @Test
    void everySheetGivesTheFiguresOfItsDate() throws IOException, RefusedFile {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        List<Path> sheets;
        try (Stream<Path> files = Files.list(SHEETS)) {
            sheets = files.sorted().toList();
        }
        try (Atlas atlas = Atlas.open(Home.of(home, Map.of()), clock, line -> {})) {
            atlas.desk()
                    .remember(
                            AliasName.ofState(DatasetId.AGREEMENTS, "PENNSLYVANIA"),
                            "42",
                            "misspelled on 27 February 2026",
                            "test");
            for (Path sheet : sheets) {
                DatasetId list = sheet.getFileName().toString().startsWith("pending")
                        ? DatasetId.AGREEMENTS_PENDING
                        : DatasetId.AGREEMENTS;
                ImportOutcome outcome = atlas.importer().stage(ImportRequest.of(list, sheet, "test"));
                Snapshot snapshot = outcome.snapshot();
                List<Long> bundled = figures(atlas, list, snapshot.asOf());
                atlas.snapshots().publish(snapshot.id(), "test");
                assertThat(snapshot.counts().quarantined() + snapshot.counts().rejected())
                        .as(sheet.toString())
                        .isZero();
                assertThat(figures(atlas, list, snapshot.asOf()))
                        .as(sheet.toString())
                        .isEqualTo(bundled);
                assertThat((long) snapshot.counts().dataRows())
                        .as(sheet.toString())
                        .isEqualTo(bundled.getLast());
            }
        }
    }

    /** The list's count in each state, then in the nation. */
    private static List<Long> figures(Atlas atlas, DatasetId list, LocalDate day) {
        MeasureTable table = atlas.measures()
                .answer(MeasureQuery.of(new MeasureId(list.name()))
                        .withAsOf(day)
                        .withPer(Per.COUNT));
        return Stream.concat(table.areas().stream(), Stream.of(table.nation()))
                .map(area -> area.value() instanceof Value.Observed seen ? seen.numerator() : -1L)
                .toList();
    }
}
