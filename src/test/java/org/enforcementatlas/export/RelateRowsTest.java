package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.relate.RelateCodec;
import org.enforcementatlas.choropleth.relate.RelatedMaps;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two measures side by side as rows: nothing is lost, and what is missing is empty and flagged. */
class RelateRowsTest {

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
    void everyAreaHasARowAndTheNationIsLast() {
        List<List<String>> rows = rows(Map.of()).list();

        assertThat(rows).hasSize(57).allSatisfy(row -> assertThat(row).hasSameSizeAs(RelateRows.COLUMNS));
        assertThat(rows.getLast().get(column("geo_id"))).isEqualTo("US");
        assertThat(rows.getLast().get(column("x_class"))).isEmpty();
    }

    @Test
    void aRowHasBothValuesTheirNumeratorsTheirDatesAndTheirClasses() {
        List<String> texas = row("48");

        assertThat(texas.get(column("x_numerator"))).isEqualTo("89");
        assertThat(texas.get(column("x_as_of"))).isEqualTo("2025-05-28");
        assertThat(texas.get(column("y_as_of"))).isEqualTo("2025-05-31");
        assertThat(texas.get(column("x_class"))).isEqualTo("high");
        assertThat(texas.get(column("y_class"))).isEqualTo("high");
        assertThat(texas.get(column("colour_value"))).isEqualTo("-13.7");
    }

    @Test
    void whatIsMissingIsEmptyAndFlagged() {
        List<String> guam = row("66");

        assertThat(guam.get(column("y_value"))).isEmpty();
        assertThat(guam.get(column("y_value_flag"))).isEqualTo("no_data");
        assertThat(guam.get(column("y_class"))).isEmpty();
    }

    @Test
    void withoutAThirdMeasureItsColumnsAreEmpty() {
        assertThat(rows(Map.of("colour", "class")).list())
                .allSatisfy(row -> assertThat(row.get(column("colour_measure"))).isEmpty());
    }

    @Test
    void inJsonNumbersAreNumbersAndWhatIsMissingIsNull() {
        JsonNode root = JsonMapper.builder().build().readTree(rows(Map.of()).json("Title", "Sentence."));

        assertThat(root.at("/association/n").asInt()).isEqualTo(51);
        assertThat(root.at("/rows/0/x_numerator").isNumber()).isTrue();
        assertThat(root.at("/rows/0/geo_id").isString()).isTrue();
        assertThat(root.at("/rows/52/y_value").isNull()).isTrue();
    }

    private static List<String> row(String code) {
        return rows(Map.of()).list().stream()
                .filter(row -> row.get(column("geo_id")).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int column(String name) {
        return RelateRows.COLUMNS.indexOf(name);
    }

    private static RelateRows rows(Map<String, String> parameters) {
        return new RelateRows(new RelatedMaps(atlas.measures(), new ClassifiedMaps(atlas.measures()))
                .answer(RelateCodec.fromParameters(parameters)));
    }
}
