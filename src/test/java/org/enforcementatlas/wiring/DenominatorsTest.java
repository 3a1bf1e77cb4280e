package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.Unstable;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Lineage;
import org.enforcementatlas.measure.Margin;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.RefusedMeasure;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ColumnText;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates are set against what is loaded, and a pinned one keeps its denominator too. Denominators here are made for the test. */
class DenominatorsTest {

    private static final GeoId TEXAS = new GeoId("48");
    private static final GeoId VERMONT = new GeoId("50");
    private static final GeoId OHIO = new GeoId("39");

    @TempDir
    static Path loaded;

    @TempDir
    Path folder;

    private Path home = Path.of(".");

    @BeforeAll
    static void load() {
        LoadedHome.load(loaded);
    }

    @BeforeEach
    void copy() throws IOException {
        home = folder.resolve("home");
        LoadedHome.copy(loaded, home);
    }

    private Atlas open() {
        return Atlas.open(Home.of(home, Map.of()), LoadedHome.CLOCK, line -> {});
    }

    private void publish(Atlas atlas, DatasetId dataset, String name, String csv) throws IOException, RefusedFile {
        Path file = Files.writeString(home.resolve(name), csv);
        ImportRequest request =
                new ImportRequest(dataset, file, name, LocalDate.of(2025, 7, 1), "Made for a test", "", false, "test");
        atlas.snapshots().publish(atlas.importer().stage(request).snapshot().id(), "test");
    }

    private static DatasetId declare(Atlas atlas) throws RefusedMeasure {
        return atlas.declared()
                .add(
                        new MeasureDraft(
                                "foreign-born",
                                "Foreign-born residents",
                                "foreign-born residents",
                                "stock",
                                "count",
                                List.of("state"),
                                "Made for a test",
                                "Made for a test.",
                                "Nothing.",
                                "Anything.",
                                ""),
                        "test")
                .dataset();
    }

    private static MeasureTable answer(Atlas atlas, Map<String, String> parameters) {
        return new ClassifiedMaps(atlas.measures()).answer(ViewCodec.fromParameters(parameters));
    }

    private static Value of(MeasureTable table, GeoId place) {
        return table.find(place).orElseThrow().value();
    }

    @Test
    void aCountIsSetAgainstAnyDeclaredStock() throws IOException, RefusedFile, RefusedMeasure {
        try (Atlas atlas = open()) {
            publish(atlas, declare(atlas), "foreign-born-2025-07-01.csv", "state,value\nTX,5000000\nGA,1000000\n");
            MeasureTable table = answer(atlas, Map.of("measure", "pending-cases", "per", "foreign-born"));

            assertThat(of(table, TEXAS)).isEqualTo(new Value.Observed(396_633, 5_000_000, 100_000));
            assertThat(of(table, OHIO)).isEqualTo(new Value.Absent(Absence.NO_DATA));
            assertThat(table.nation().value())
                    .isInstanceOfSatisfying(
                            Value.Observed.class,
                            sum -> assertThat(sum.denominator()).isEqualTo(6_000_000));
            assertThat(Wording.title(table))
                    .isEqualTo("Pending immigration-court cases per 100,000 foreign-born residents");
            assertThat(Wording.sentence(table, table.find(TEXAS).orElseThrow()))
                    .startsWith("Texas: 7,932.7 per 100,000 foreign-born residents; 396,633 pending cases of 5,000,000"
                            + " foreign-born residents");
            assertThat(table.provenance().denominatorSource()).isEqualTo("Made for a test, estimate of 1 Jul 2025");
            assertThat(atlas.measures().listDenominators()).hasSize(1);
            assertThat(ColumnText.write(ColumnText.read("pending-cases:per-foreign-born")))
                    .isEqualTo("pending-cases:per-foreign-born");
        }
    }

    @Test
    void marginsOfErrorAreToldAndWhatIsTooUncertainIsNotRanked() throws IOException, RefusedFile, RefusedMeasure {
        try (Atlas atlas = open()) {
            publish(atlas, declare(atlas), "foreign-born-2025-07-01.csv", """
                    state,value,moe
                    TX,5000000,"±25,000"
                    GA,1000000,*****
                    VT,10000,6000
                    RI,100000,
                    """);
            MeasureTable table = answer(atlas, Map.of("measure", "pending-cases", "per", "foreign-born"));
            AreaValue texas = table.find(TEXAS).orElseThrow();
            AreaValue vermont = table.find(VERMONT).orElseThrow();

            assertThat(texas.margin()).isEqualTo(new Margin(5_000_000, 25_000));
            assertThat(texas.unstable()).isFalse();
            assertThat(Wording.sentence(table, texas))
                    .contains("396,633 pending cases of 5,000,000 ± 25,000 foreign-born residents");
            assertThat(table.find(new GeoId("13")).orElseThrow().margin()).isNull();
            assertThat(vermont.unstable()).isTrue();
            assertThat(vermont.rank()).isEmpty();
            assertThat(table.rankOf()).isEqualTo(3);
            assertThat(Wording.sentence(table, vermont))
                    .contains("unstable: set against an uncertain estimate, 10,000 ± 6,000");
            int moe = LongRows.COLUMNS.indexOf("denominator_moe");
            assertThat(new LongRows(table, Set.of(TEXAS)).list().stream().map(row -> row.get(moe)))
                    .containsExactly("25000", "");
            Map<String, String> asked =
                    Map.of("measure", "pending-cases", "per", "foreign-born", "as", "shaded", "layout", "geographic");
            assertThat(new ClassifiedMaps(atlas.measures())
                            .draw(ViewCodec.fromParameters(asked))
                            .legend()
                            .unstable())
                    .isEqualTo(new Unstable(1, "unstable (uncertain estimate)"));
            assertThat(Lineage.of(atlas.measures().trace(table.query(), TEXAS)).get("Denominator"))
                    .isEqualTo("5,000,000 ± 25,000 (margin of error, 90 %) foreign-born residents: Made for a test,"
                            + " estimate of 1 Jul 2025");
        }
    }

    @Test
    void aMarginThatIsNoNumberIsRefusedAndAnOldEstimateSaysHowOld() throws IOException, RefusedFile, RefusedMeasure {
        try (Atlas atlas = open()) {
            publish(atlas, declare(atlas), "foreign-born-2025-07-01.csv", """
                    state,date,value,moe
                    TX,2021-07-01,5000000,25000
                    GA,2021-07-01,1000000,some
                    """);
            MeasureTable table = answer(atlas, Map.of("measure", "pending-cases", "per", "foreign-born"));

            assertThat(table.provenance().denominatorSource())
                    .isEqualTo("Made for a test, estimate of 1 Jul 2021 (4 years before the figures)");
            assertThat(of(table, new GeoId("13"))).isEqualTo(new Value.Absent(Absence.NO_DATA));
        }
    }

    @Test
    void aDenominatorThatIsNotLoadedIsRefused() {
        try (Atlas atlas = open()) {
            assertThatExceptionOfType(UnanswerableQuery.class)
                    .isThrownBy(() -> answer(atlas, Map.of("measure", "pending-cases", "per", "noncitizens")))
                    .withMessage("per is count, residents or the name of a declared stock, not \"noncitizens\".");
        }
    }

    @Test
    void aPinnedRateKeepsItsDenominatorWhenThereAreNewOnes() throws IOException, RefusedFile {
        try (Atlas atlas = open()) {
            ViewState view = ViewCodec.fromParameters(Map.of("measure", "pending-cases"));
            MeasureTable before = new ClassifiedMaps(atlas.measures()).answer(view);
            Map<String, String> pinned = ViewCodec.toParameters(ViewLinks.pinned(before, view));
            Map<String, String> half =
                    Map.of("snapshot", before.provenance().snapshot().toString());
            assertThat(before.isPinned()).isFalse();
            assertThat(answer(atlas, half).isPinned()).isFalse();
            assertThat(answer(atlas, pinned).isPinned()).isTrue();

            publish(atlas, DatasetId.POPULATION, "population-2025.csv", """
                    geo_id,series,period_start,period_end,count,value_flag,place_note,source_row
                    48,residents,2024-07-01,2024-07-01,1000,,,2
                    """);

            assertThat(of(answer(atlas, pinned), TEXAS)).isEqualTo(of(before, TEXAS));
            assertThat(of(answer(atlas, Map.of("measure", "pending-cases")), TEXAS))
                    .isNotEqualTo(of(before, TEXAS));
        }
    }
}
