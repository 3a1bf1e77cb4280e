package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition finds what it says and lets nothing in but comparisons of known fields. */
class AreaFilterTest {

    private static final Map<String, Class<?>> FIELDS = fields();

    private static final List<AreaFilter.Row> ROWS = List.of(
            row("31", 7.5, "Nebraska"),
            row("34", 3.0, "New Jersey"),
            row("48", 9.0, "Texas"),
            missing("72", "Puerto Rico"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value > 5 AND name LIKE 'N%'                | 31",
                "value <= 3 OR name ILIKE 'tex%'             | 34 48",
                "NOT (value > 5)                             | 34 72",
                "value BETWEEN 3 AND 8                       | 31 34",
                "value IS NULL                               | 72",
                "value IS NOT NULL AND value * 2 > 10        | 31 48",
                "name IN ('Texas', 'Nebraska')               | 31 48",
                "abs(value - 9) < 2                          | 31 48",
                "name = 'Nobody''s'                          | ''"
            })
    void aConditionFindsItsAreas(String text, String expected) {
        Set<GeoId> found = AreaFilter.parse(text, FIELDS).matching(FIELDS, ROWS);

        assertThat(found.stream().map(GeoId::code).sorted())
                .containsExactlyElementsOf(expected.isBlank() ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "valeu > 5                  | at character 1, \"valeu\" is no field; there are value, name.",
                "value > 5 AND env('x') = 1 | at character 15, \"env\" is no function here",
                "value > \"x\"              | at character 9",
                "value > 5; name = 'x'      | at character 10, \";\" cannot stand in a filter",
                "INTERSECTS(value, POINT(1 2)) | at character 1, \"INTERSECTS\" is no function",
                "value >                    | cannot be read",
                "value 5                    | cannot be read",
                "''                         | cannot be read"
            })
    void whatCannotBeReadIsAnsweredWithItsPlace(String text, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaFilter.parse(text, FIELDS))
                .withMessageStartingWith("filter")
                .withMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 150})
    void deepNestingIsRefusedBeforeItIsParsed(int deep) {
        String text = "(".repeat(deep) + "value > 1" + ")".repeat(deep);

        assertThatIllegalArgumentException().isThrownBy(() -> AreaFilter.parse(text, FIELDS));
    }

    @Test
    void aLongConditionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaFilter.parse("value > 1 OR ".repeat(40) + "value > 1", FIELDS))
                .withMessageContaining("at most 400 characters");
    }

    @Property(tries = 500)
    void anythingElseEndsInASentence(@ForAll @StringLength(max = 60) String text) {
        try {
            AreaFilter.parse(text, FIELDS).matching(FIELDS, ROWS);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("filter");
        }
    }

    private static Map<String, Class<?>> fields() {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        fields.put("value", Double.class);
        fields.put("name", String.class);
        return fields;
    }

    private static AreaFilter.Row row(String code, double value, String name) {
        return new AreaFilter.Row(new GeoId(code), Map.of("value", value, "name", name));
    }

    private static AreaFilter.Row missing(String code, String name) {
        return new AreaFilter.Row(new GeoId(code), Map.of("name", name));
    }
}
