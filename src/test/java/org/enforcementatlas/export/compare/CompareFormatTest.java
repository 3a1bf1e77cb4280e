package org.enforcementatlas.export.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.export.ColumnMeaning;
import org.enforcementatlas.export.LongRows;
import org.enforcementatlas.measure.BenchmarkWording;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as a file says what the page says: the same rows in the same order with the same digits. */
class CompareFormatTest {

    private static final Map<String, String> ASKED = Map.of(
            "states", "TX,GU,FL,RI",
            "groups", "south",
            "columns", "agreements,county-share,pending-cases:residents",
            "sort", "3-desc",
            "show", "value,difference,ratio,rank");

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void theLongFormHasALineForEachCellInTheOrderOfThePageWithItsDigits() {
        Comparison comparison = answer(ASKED);
        List<List<String>> lines = new CompareRows(comparison).list();

        assertThat(lines).hasSize(6 * 3).allSatisfy(line -> assertThat(line).hasSameSizeAs(CompareRows.COLUMNS));
        int next = 0;
        for (ComparedRow row : comparison.rows()) {
            for (ComparedColumn column : comparison.columns()) {
                List<String> line = lines.get(next++);
                ComparedCell cell = row.cells().get(column.number() - 1);
                assertThat(cell(line, "geo_name")).isEqualTo(row.place().name());
                assertThat(cell(line, "measure"))
                        .isEqualTo(column.table().measure().id().name());
                cell.findObserved()
                        .ifPresentOrElse(
                                any -> assertThat(plain(ComparisonWording.value(column, cell)))
                                        .isEqualTo(cell(line, "value")),
                                () -> assertThat(cell(line, "value")).isEmpty());
                cell.findDifference()
                        .ifPresent(number -> assertThat(plain(BenchmarkWording.difference(column.table(), number)))
                                .isEqualTo(cell(line, "difference")));
            }
        }
    }

    @Test
    void eachColumnOfTheFileIsExplained() {
        assertThat(CompareRows.COLUMNS)
                .allSatisfy(column ->
                        assertThat(ColumnMeaning.of(column).words()).as(column).isNotEmpty());
    }

    private static String plain(String shown) {
        return shown.replaceAll("[,%+]", "").replace('\u2212', '-');
    }

    @Test
    void aStatesLineIsThatOfTheMeasuresOwnFile() {
        Comparison comparison = answer(ASKED);
        List<List<String>> own = new LongRows(comparison.columns().get(2).table(), Set.of()).list();

        List<List<String>> states = new CompareRows(comparison)
                .list().stream()
                        .filter(line -> cell(line, "column").equals("3")
                                && !cell(line, "row").equals("group"))
                        .map(line -> line.subList(0, LongRows.COLUMNS.size()))
                        .toList();
        assertThat(own).containsAll(states);
        assertThat(states).hasSize(5);
    }

    @Test
    void aGroupsLineSaysWhatItIsFormedOf() {
        List<String> south = new CompareRows(answer(ASKED))
                .list().stream()
                        .filter(line -> cell(line, "geo_id").equals("south")
                                && cell(line, "column").equals("2"))
                        .findFirst()
                        .orElseThrow();

        assertThat(cell(south, "geo_level")).isEqualTo("group");
        assertThat(cell(south, "members")).isEqualTo("17");
        assertThat(cell(south, "members_with_value")).isEqualTo("16");
        assertThat(cell(south, "cell_note")).contains("1 of 17 not applicable (DC)");
        assertThat(cell(south, "rank")).isEmpty();
    }

    @Test
    void theWideFormHasALineForEachRowAndTheSameDigits() {
        Comparison comparison = answer(ASKED);
        CompareWide wide = new CompareWide(comparison);

        assertThat(wide.columns())
                .hasSize(3 + 3 * 5)
                .contains("3 pending-cases:residents:"
                        + comparison.columns().get(2).table().asOf() + " ratio");
        assertThat(wide.list())
                .hasSameSizeAs(comparison.rows())
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(wide.columns()));
        List<String> values = wide.list().stream().map(line -> line.get(3)).toList();
        List<String> longValues = new CompareRows(comparison)
                .list().stream()
                        .filter(line -> cell(line, "column").equals("1"))
                        .map(line -> cell(line, "value"))
                        .toList();
        assertThat(values).isEqualTo(longValues);
    }

    @Test
    void whatIsAbsentIsEmptyAndFlaggedAndNullInJson() {
        JsonNode root =
                JsonMapper.builder().build().readTree(CompareFormat.JSON.write(CompareExport.of(answer(ASKED), "")));
        JsonNode guam = java.util.stream.StreamSupport.stream(root.get("rows").spliterator(), false)
                .filter(row -> row.get("geo_id").asString().equals("66")
                        && row.get("column").asInt() == 3)
                .findFirst()
                .orElseThrow();

        assertThat(guam.get("value").isNull()).isTrue();
        assertThat(guam.get("difference").isNull()).isTrue();
        assertThat(guam.get("value_flag").asString()).isEqualTo("no_data");
        assertThat(root.get("columns")).hasSize(3);
        assertThat(root.at("/groups/0/members").asString()).startsWith("AL,AR,DE");
        assertThat(root.get("title").asString())
                .isEqualTo("Texas, Guam, Florida, Rhode Island and the South compared with the United States");
    }

    @Test
    void aGroupNamedLikeAFormulaIsInertAndFileNamesSayWhatAgainstWhatAndWhen() {
        CompareExport export = CompareExport.of(
                answer(Map.of("group", "=1+1:TX,LA", "columns", "agreements:2025-05-28", "benchmark", "TX")), "");

        assertThat(new String(CompareFormat.WIDE.write(export), StandardCharsets.UTF_8))
                .contains("group,'=1+1,'=1+1,");
        assertThat(CompareFormat.WIDE.fileName(export)).isEqualTo("comparison_2-places_to_TX_2025-05-28_wide.csv");
        assertThat(CompareFormat.XLSX.fileName(export)).isEqualTo("comparison_2-places_to_TX_2025-05-28.xlsx");
    }

    @Test
    void anotherFormatOrFormIsRefusedWithASentence() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> CompareFormat.parse("doc", ""))
                .withMessage("Comparisons come as csv, xlsx, json, zip or pdf, not as \"doc\".");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> CompareFormat.parse("csv", "tall"))
                .withMessage("form is long or wide, not \"tall\".");
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> CompareFormat.parse("xlsx", "wide"))
                .withMessage("The wide form alone comes as csv, not as xlsx.");
    }

    @Test
    void everyPartIsInTheLongFormWhateverThePageShows() {
        List<String> texas = new CompareRows(answer(Map.of("states", "TX", "show", "value")))
                .list().stream()
                        .filter(line -> cell(line, "geo_id").equals("48"))
                        .findFirst()
                        .orElseThrow();

        assertThat(CellPart.values()).hasSize(4);
        assertThat(CompareRows.COLUMNS)
                .containsAll(Stream.of(CellPart.values()).map(CellPart::word).toList());
        assertThat(cell(texas, "ratio")).isNotEmpty();
        assertThat(cell(texas, "rank")).isNotEmpty();
    }

    private static String cell(List<String> line, String name) {
        return line.get(CompareRows.COLUMNS.indexOf(name));
    }

    private static Comparison answer(Map<String, String> parameters) {
        return new Comparisons(atlas.measures())
                .answer(ComparisonCodec.fromParameters(parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())))));
    }
}
