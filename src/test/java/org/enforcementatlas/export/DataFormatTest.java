package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** One view, many formats: the same rows in the same order with the same digits. */
class DataFormatTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ClassifiedMaps maps;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        atlas.loadPractice();
        maps = new ClassifiedMaps(atlas.measures());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure=agreements",
                "measure=agencies&per=residents&as_of=2025-05-28",
                "measure=pending-cases&per=residents&filter=per_residents > 1000",
                "measure=vote-margin&level=county&zoom=TX",
                "measure=vote-margin&layer=hotspots",
                "measure=county-share",
                "measure=agreements&change=percent&from=2025-05-28",
                "measure=removal-orders&per=count"
            })
    void spreadsheetAndJsonHaveTheRowsOfTheText(String view) throws IOException {
        ViewExport export = export(view);
        List<List<String>> rows = export.rows().list();

        assertThat(sheet(export, 0)).isEqualTo(rows);
        assertThat(json(export)).isEqualTo(rows);
    }

    @Test
    void everyColumnIsExplained() {
        Stream.of(
                        "measure=agreements",
                        "measure=vote-margin&layer=hotspots",
                        "measure=agreements&change=absolute&from=2025-05-28")
                .flatMap(view -> export(view).rows().columns().stream())
                .forEach(column ->
                        assertThat(ColumnMeaning.of(column).words()).as(column).isNotEmpty());
    }

    @Test
    void notesAndSourcesStandBesideTheFigures() throws IOException {
        ViewExport export = export("measure=agencies&per=residents&as_of=2025-05-28");

        assertThat(sheet(export, 1))
                .contains(List.of("Rows", "57 of 57 rows, the nation's among them."))
                .anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("Does not count"))
                .anySatisfy(row -> assertThat(row)
                        .containsExactly("value", ColumnMeaning.of("value").words()));
        assertThat(sheet(export, 2))
                .contains(List.of("File", "agreements-2025-05-28.csv"))
                .anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("BibTeX"))
                .anySatisfy(row -> assertThat(row.get(1)).startsWith("https://atlas.example/?measure=agencies&as_of="));
    }

    @Test
    void practiceFiguresAreStampedOnEverySheet() throws IOException {
        byte[] file = DataFormat.XLSX.write(export("measure=removal-orders"));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            assertThat(sheets.stream().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Data", "Notes", "Sources");
            for (org.dhatim.fastexcel.reader.Sheet sheet : sheets) {
                assertThat(sheet.read().getFirst().getCellText(0)).contains("SYNTHETIC");
            }
        }
    }

    @Test
    void theSameViewGivesTheSameBytes() {
        for (DataFormat format : DataFormat.values()) {
            assertThat(format.write(export("measure=agreements")))
                    .as(format.name())
                    .isEqualTo(format.write(export("measure=agreements")));
        }
    }

    @Test
    void aNameSaysWhatWhereAndWhen() {
        assertThat(DataFormat.XLSX.fileName(export("measure=vote-margin&level=county&zoom=TX")))
                .isEqualTo("vote-margin_county_TX_2024-11-05.xlsx");
        assertThat(DataFormat.CSV.fileName(export("measure=pending-cases&filter=count > 1")))
                .isEqualTo("pending-cases_state_filtered_2025-05-31.csv");
    }

    @Test
    void anUnknownFormatIsRefusedInASentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> DataFormat.parse("pdf", ""))
                .withMessageContaining("not as \"pdf\"");
    }

    @Test
    void theWideFormIsForTextAlone() {
        assertThat(DataFormat.parse("csv", "wide")).isEqualTo(DataFormat.WIDE);
        assertThat(DataFormat.parse("xlsx", "long")).isEqualTo(DataFormat.XLSX);
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> DataFormat.parse("zip", "wide"))
                .withMessageContaining("comes as csv");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> DataFormat.parse("csv", "broad"))
                .withMessageContaining("long or wide");
    }

    @Test
    void theWideFormHasTheValuesOfEachDate() {
        WideRows wide = new WideRows(export("measure=agencies&per=residents"));
        int value = wide.columns().indexOf("agencies_2025-05-28_value");

        assertThat(wide.columns()).hasSize(5 + 11 * 5).startsWith("measure", "unit", "geo_level", "geo_id", "geo_name");
        assertThat(wide.list().stream().map(row -> row.get(value)))
                .containsExactlyElementsOf(
                        export("measure=agencies&per=residents&as_of=2025-05-28").rows().list().stream()
                                .map(row -> row.get(LongRows.COLUMNS.indexOf("value")))
                                .toList());
        assertThat(ColumnMeaning.of("agencies_2025-05-28_value").words()).startsWith("On 2025-05-28: ");
        assertThat(DataFormat.WIDE.fileName(export("measure=agencies&per=residents")))
                .isEqualTo("agencies_state_2025-01-04_2026-05-18_wide.csv");
    }

    @Test
    void theWideFormOfAPinnedSnapshotIsOfItsDateAlone() {
        String snapshot =
                export("measure=agencies").table().provenance().snapshot().toString();
        WideRows wide = new WideRows(export("measure=agencies&snapshot=" + snapshot));

        assertThat(wide.columns()).hasSize(8).contains("agencies_2026-05-18_value");
    }

    @Test
    void theWideFormOfChangeIsRefused() {
        ViewExport change = export("measure=agreements&change=percent&from=2025-05-28");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> DataFormat.WIDE.write(change))
                .withMessageContaining("leave change and layer out");
    }

    @Test
    void shapesHaveTheRowsAsTheirPropertiesAndNoneIsDropped() {
        ViewExport export = export("measure=vote-margin&level=county");
        JsonNode features = JSON.readTree(new String(DataFormat.GEOJSON.write(export), StandardCharsets.UTF_8))
                .get("features");
        List<List<String>> rows = new ArrayList<>();
        List<String> shapeless = new ArrayList<>();
        features.forEach(feature -> {
            rows.add(cells(feature.get("properties")));
            assertThat(feature.get("id").isString()).isTrue();
            if (feature.get("geometry").isNull()) {
                shapeless.add(feature.get("id").asString());
            }
        });

        assertThat(rows).isEqualTo(export.rows().list());
        assertThat(shapeless).contains("US").hasSizeLessThan(4);
    }

    static ViewExport export(String view) {
        Map<String, String> parameters = Stream.of(view.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return ViewExport.of(
                maps,
                ViewCodec.fromParameters(parameters),
                parameters.getOrDefault("zoom", ""),
                "https://atlas.example");
    }

    /** The rows of a sheet under its head, as the text form has them. */
    private static List<List<String>> sheet(ViewExport export, int number) throws IOException {
        int head = export.table().provenance().synthetic() ? 2 : 1;
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(DataFormat.XLSX.write(export)),
                new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
            List<Row> rows = book.getSheet(number).orElseThrow().read();
            int width = rows.get(head - 1).getCellCount();
            return rows.stream().skip(head).map(row -> cells(row, width)).toList();
        }
    }

    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(row.getOptionalCell(column).map(DataFormatTest::words).orElse(""));
        }
        return cells;
    }

    private static String words(Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        if (format.equals("yyyy-mm-dd")) {
            return cell.asDate().toLocalDate().toString();
        }
        if (!format.startsWith("0")) {
            return cell.asString();
        }
        int decimals = format.contains(".") ? format.length() - 2 : 0;
        return cell.asNumber().setScale(decimals).toPlainString();
    }

    private static List<List<String>> json(ViewExport export) {
        JsonNode rows = JSON.readTree(new String(DataFormat.JSON.write(export), StandardCharsets.UTF_8))
                .get("rows");
        List<List<String>> all = new ArrayList<>();
        rows.forEach(row -> all.add(cells(row)));
        return all;
    }

    private static List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(
                cell.isNull() ? "" : cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString()));
        return cells;
    }
}
