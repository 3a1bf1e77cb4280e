package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.geo.PreparedMap;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms, numbers and looks, put together, are the sentences that the whole drawing has. */
class AreaFormsTest {

    private final PreparedMap states = new BundledBoundaries().get(AreaLevel.STATE);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formsAndNumbersWithWhatTheLookAddsAreTheSentencesOfTheWholeDrawing(boolean aroundNation) {
        ClassifiedMap map = map(aroundNation);
        List<String> said = sentences(AreaForms.json(map, states, Map.of(), ""), map, Map.of());
        JsonNode looks = looks(MapSvg.apart(map, states, "shapes.json", "words.json"));
        String[] worn = looks.get("worn").asString().split(" ", -1);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < worn.length; i++) {
            whole.add(said.get(i)
                    + looks.get("looks")
                            .get(Integer.parseInt(worn[i]))
                            .get("says")
                            .asString());
        }

        assertThat(whole).containsExactlyInAnyOrderElementsOf(titles(MapSvg.draw(map, states)));
        assertThat(whole).anySatisfy(sentence -> assertThat(sentence).contains("; class "));
    }

    @Test
    void numbersOfTheSharedListAreLeftToIt() {
        ClassifiedMap map = map(false);
        Map<GeoId, String> shared = new HashMap<>();
        map.areas().forEach(area -> shared.put(area.value().id(), "100,000"));
        String json = AreaForms.json(map, states, shared, "numbers.json");

        assertThat(json).contains(String.valueOf(AreaForms.SHARED)).contains("\"shared\":\"numbers.json\"");
        assertThat(sentences(json, map, shared))
                .isEqualTo(sentences(AreaForms.json(map, states, Map.of(), ""), map, Map.of()));
    }

    @Test
    void aDrawingWithoutShapesSaysWhereTheyAreAndNamesNoArea() {
        assertThat(MapSvg.apart(map(false), states, "shapes.json", "words.json?a=1&b=2"))
                .contains("data-shapes=\"shapes.json\"")
                .contains("data-words=\"words.json?a=1&amp;b=2\"")
                .doesNotContain("<title>")
                .doesNotContain(" id=\"01\"");
    }

    private static ClassifiedMap map(boolean aroundNation) {
        return Classifier.classify(
                SampleTables.rates().nation(SampleTables.rate(200)).of(SampleTables.everyLook()),
                MapOptions.DEFAULT.withAroundNation(aroundNation));
    }

    private static List<String> titles(String svg) {
        return Pattern.compile("<title>([^<]*)</title></path>")
                .matcher(svg)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static JsonNode looks(String svg) {
        Matcher metadata = Pattern.compile("<metadata>(.*)</metadata>").matcher(svg);
        assertThat(metadata.find()).isTrue();
        return JsonMapper.shared()
                .readTree(metadata.group(1).replace("&quot;", "\"").replace("&amp;", "&"));
    }

    /** As a page puts them together. */
    private static List<String> sentences(String json, ClassifiedMap map, Map<GeoId, String> shared) {
        JsonNode said = JsonMapper.shared().readTree(json);
        String[] uses = said.get("uses").asString().split(" ", -1);
        int[] next = new int[said.get("numbers").size()];
        List<String> sentences = new ArrayList<>();
        for (int area = 0; area < uses.length; area++) {
            String form = said.get("forms").get(Integer.parseInt(uses[area])).asString();
            StringBuilder text =
                    new StringBuilder(Wording.placeName(map.areas().get(area).value()));
            int column = 0;
            for (int at = 0; at < form.length(); at++) {
                char c = form.charAt(at);
                if (c == AreaForms.GAP) {
                    String[] numbers =
                            said.get("numbers").get(column).asString().split(" ", -1);
                    text.append(numbers[next[column]++]);
                    column++;
                } else if (c == AreaForms.SHARED) {
                    text.append(shared.get(map.areas().get(area).value().id()));
                } else {
                    text.append(c);
                }
            }
            sentences.add(text.toString());
        }
        return sentences;
    }
}
