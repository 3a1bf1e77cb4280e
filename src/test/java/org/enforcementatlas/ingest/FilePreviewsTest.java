package org.enforcementatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.dataset.DateStyle;
import org.enforcementatlas.dataset.Recognition;
import org.enforcementatlas.dataset.Recognition.Column;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePreviewsTest {

    private static final Path SHARED = Path.of("../shared/data");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String LIST = """
            STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA,ADDENDUM
            FLORIDA,Alachua County Sheriff's Office,County,Alachua County,Task Force Model,5/8/2025,link,
            """;

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static FilePreviews previews;

    @BeforeAll
    static void openAtlas() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        previews = atlas.previews();
    }

    @AfterAll
    static void closeAtlas() {
        atlas.close();
    }

    static boolean isSharedAtHand() {
        return Files.isDirectory(SHARED);
    }

    @Test
    void aListOfAgreementsMapsItself() throws IOException, RefusedFile {
        ImportPreview preview =
                previews.preview(DatasetId.AGREEMENTS, write("participatingAgencies05282025pm.csv", LIST));
        assertThat(preview.recognition().isComplete()).isTrue();
        assertThat(preview.findAsOf()).contains(LocalDate.of(2025, 5, 28));
        assertThat(preview.recognition().columns())
                .extracting(Column::ground)
                .containsExactly(
                        "by its name",
                        "by its name",
                        "by its name",
                        "by its name",
                        "by its name",
                        "by its name",
                        "by its name",
                        "not used");
        assertThat(preview.recognition()
                        .columns()
                        .get(5)
                        .findDates()
                        .orElseThrow()
                        .words())
                .isEqualTo("M/D/YYYY; no day above 12 tells it from D/M/YYYY");
    }

    @Test
    @EnabledIf(value = "isSharedAtHand", disabledReason = "the published files are not beside the project")
    void everyPublishedFileIsRecognisedWithNothingLeftToChoose() throws IOException, RefusedFile {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(SHARED.resolve("ice-287g"))) {
            sheets = files.sorted().toList();
        }
        for (Path sheet : sheets) {
            boolean pending = sheet.getFileName().toString().startsWith("pending");
            ImportPreview preview =
                    previews.preview(pending ? DatasetId.AGREEMENTS_PENDING : DatasetId.AGREEMENTS, sheet);
            assertThat(preview.recognition().sentence()).as(sheet.toString()).isEmpty();
            assertThat(preview.recognition().columns())
                    .as(sheet.toString())
                    .filteredOn(
                            column -> "signed".equalsIgnoreCase(column.printed().strip()))
                    .allMatch(column -> column.findDates().orElseThrow().form() != DateStyle.Form.MIXED
                            || sheet.toString().endsWith(".xlsx"));
        }
        assertComplete(DatasetId.PENDING_CASES, "court/pending-cases-by-state.csv");
        assertComplete(DatasetId.PENDING_CASES, "court/pending-cases-by-county-sample.csv");
        assertComplete(DatasetId.ARRESTS, "ice-arrests/ice-arrests-by-state-2025-01_2026-07.csv");
        assertComplete(DatasetId.POPULATION, "census/NST-EST2025-ALLDATA.csv");
        assertComplete(DatasetId.POPULATION, "census/co-est2025-alldata.csv");
        assertComplete(DatasetId.VOTES, "elections/2024_US_County_Level_Presidential_Results.csv");
    }

    private static void assertComplete(DatasetId dataset, String file) throws RefusedFile {
        assertThat(previews.preview(dataset, SHARED.resolve(file)).recognition().sentence())
                .as(file)
                .isEmpty();
        assertThat(previews.listFitting(SHARED.resolve(file)))
                .as(file)
                .extracting(ImportPreview::dataset)
                .containsExactly(dataset);
    }

    @Test
    void aColumnOfAnotherNameIsProposedByItsContent() throws IOException, RefusedFile {
        Path file = write("a-2025-01_2025-02.csv", "Jurisdiction,Booked,Remark\nTexas,3,x\nMaine,\"1,000\",y\n");
        Recognition recognition = previews.preview(DatasetId.ARRESTS, file).recognition();
        assertThat(recognition.isComplete()).isFalse();
        assertThat(recognition.sentence()).contains("state_name, arrests").contains("required but missing");
        Column place = recognition.columns().getFirst();
        assertThat(place.findRole()).isEmpty();
        assertThat(place.findProposal()).contains("state_name");
        assertThat(place.confidence()).isEqualTo(99);
        assertThat(place.ground()).isEqualTo("by its content: 2 of 2 cells are states");
        assertThat(recognition.columns().get(1).ground()).isEqualTo("by its content: 2 of 2 cells are counts");
        assertThat(recognition.columns().get(2).ground()).isEqualTo("not used");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-28|2025-01-02,ISO 8601",
        "28.5.2025|1.2.2025,D.M.YYYY",
        "5/28/2025|1/2/2025,M/D/YYYY",
        "28/5/2025|1/2/2025,D/M/YYYY",
        "28/5/2025|1/22/2025,mixed",
        "2025-05-28|1/2/2025|5/28/2025,mixed",
        "1/2/2025|x|3/4/2025,'M/D/YYYY, 2 of 3 cells; no day above 12 tells it from D/M/YYYY'"
    })
    void theFormatOfDatesIsTold(String cells, String words) throws IOException, RefusedFile {
        Path file = write("a.csv", "state_name,arrests,Day\nTX,1," + cells.replace("|", "\nTX,1,") + "\n");
        Column day = previews.preview(DatasetId.ARRESTS, file)
                .recognition()
                .columns()
                .get(2);
        assertThat(day.findDates().orElseThrow().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "'Wo,Zahl',Wo=state_name|Zahl=state_name,'Two columns, \"Wo\" and \"Zahl\", are mapped to the role state_name'",
        "'Wo,Zahl',Wo=state_name,No column is known to be arrests; these are required but missing",
        "'Wo,,Zahl',=state_name,A column without a name cannot be mapped",
        "'Wo,Zahl,wo',Wo=state_name|Zahl=arrests,2 columns are named \"Wo\"; name each column once",
        "'Wo,Zahl',Where=state_name|Zahl=arrests,No column is named \"Where\"; the header has Wo, Zahl.",
        "'Wo,Zahl',Wo=place,There is no role \"place\" in arrests; choose one of state_name",
        "'Wo,Zahl','',No column is mapped",
        "'','Wo=state_name',The file has no header row"
    })
    void aMappingThatCannotBeIsRefusedInOneSentence(String header, String choice, String sentence) throws IOException {
        Path file = write("hostile.csv", header.isEmpty() ? "\n\n" : header + "\nTX,1,2\n");
        Map<String, String> roles = Stream.of(choice.split("\\|", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1], (one, other) -> other, LinkedHashMap::new));
        int before = atlas.mappings().list().size();
        assertThatThrownBy(() -> previews.map(DatasetId.ARRESTS, file, roles, "A. Editor"))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining(sentence);
        assertThat(atlas.mappings().list()).hasSize(before);
    }

    @Test
    void aMappingIsUsedForEveryFileWithTheSameHeaderAndNoOther() throws IOException, RefusedFile {
        Path file = write("b-2025-01_2025-02.csv", "Ort; N\nTexas;3\nMaine;1\n");
        previews.map(DatasetId.ARRESTS, file, Map.of("Ort", "state_name", "n", "arrests"), "A. Editor");
        Path next = write("b-2025-03_2025-04.csv", "# made anew\nORT,n,\nTexas,4,\n");
        ImportPreview seen = previews.preview(DatasetId.ARRESTS, next);
        assertThat(seen.recognition().isComplete()).isTrue();
        assertThat(seen.recognition().columns().getFirst().ground()).isEqualTo("as mapped by hand");
        assertThat(seen.findMapping().orElseThrow().author()).isEqualTo("A. Editor");
        Snapshot snapshot = atlas.importer()
                .stage(ImportRequest.of(DatasetId.ARRESTS, next, "test"))
                .snapshot();
        assertThat(snapshot.layout()).endsWith("; columns as mapped by A. Editor on 2026-11-24");
        assertThat(snapshot.counts().accepted()).isEqualTo(1);
        Path other = write("c-2025-03_2025-04.csv", "n,ORT\n4,Texas\n");
        assertThatThrownBy(() -> atlas.importer().stage(ImportRequest.of(DatasetId.ARRESTS, other, "test")))
                .isInstanceOf(RefusedFile.class);
    }

    @Test
    void aMappedColumnTakesTheNameThatAnotherPrints() throws IOException, RefusedFile {
        Path file = write("d-2025-01_2025-02.csv", "state_name,Held in,arrests\nOhio,Texas,3\n");
        previews.map(DatasetId.ARRESTS, file, Map.of("Held in", "state_name"), "A. Editor");
        Recognition recognition = previews.preview(DatasetId.ARRESTS, file).recognition();
        assertThat(recognition.columns())
                .extracting(Column::ground)
                .containsExactly("not used", "as mapped by hand", "by its name");
    }

    @Test
    void theMeaningOfOrdersSurvivesAMapping() throws IOException, RefusedFile {
        Path file = write(
                "orders-2025-05.csv",
                "Ort,period,orders,outcome_scope,stage,geography_basis\nTX,2025-03,1,removal,initial,respondent-address\n");
        previews.map(DatasetId.REMOVAL_ORDERS, file, Map.of("Ort", "state"), "A. Editor");
        Snapshot snapshot = atlas.importer()
                .stage(ImportRequest.of(DatasetId.REMOVAL_ORDERS, file, "test"))
                .snapshot();
        assertThat(snapshot.note())
                .isEqualTo("Outcome scope removal, stage initial, geography basis respondent-address.");
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
