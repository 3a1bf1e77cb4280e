package org.enforcementatlas.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Classifier;
import org.enforcementatlas.choropleth.MapOptions;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.geo.BundledBoundaries;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms and numbers, put together, are the sentences that the whole drawing has. */
class AreaFormsTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void formsAndNumbersPutTogetherAreTheSentences(boolean aroundNation) {
        ClassifiedMap map = Classifier.classify(
                SampleTables.rates().nation(SampleTables.rate(200)).of(SampleTables.everyLook()),
                MapOptions.DEFAULT.withAroundNation(aroundNation));
        String apart = MapSvg.apart(map, new BundledBoundaries().get(AreaLevel.STATE), "shapes.json");
        AreaWords words = new AreaWords(map, false);
        List<String> whole = map.areas().stream()
                .map(area -> {
                    StringBuilder text = new StringBuilder();
                    words.append(text, area);
                    return text.toString();
                })
                .toList();

        assertThat(sentences(apart, map)).isEqualTo(whole);
        assertThat(apart)
                .contains("data-shapes=\"shapes.json\"")
                .doesNotContain("<title>")
                .doesNotContain(" id=\"01\"");
    }

    /** As a page puts them together. */
    private static List<String> sentences(String svg, ClassifiedMap map) {
        MatchResult metadata = Pattern.compile("<metadata>(.*)</metadata>")
                .matcher(svg)
                .results()
                .findFirst()
                .orElseThrow();
        JsonNode said = JsonMapper.shared()
                .readTree(metadata.group(1).replace("&quot;", "\"").replace("&amp;", "&"));
        String[] uses = said.get("uses").asString().split(" ", -1);
        int[] next = new int[said.get("numbers").size()];
        List<String> sentences = new ArrayList<>();
        for (int area = 0; area < uses.length; area++) {
            String form = said.get("forms").get(Integer.parseInt(uses[area])).asString();
            StringBuilder text =
                    new StringBuilder(Wording.placeName(map.areas().get(area).value()));
            String[] parts = form.split(String.valueOf(AreaForms.GAP), -1);
            text.append(parts[0]);
            for (int gap = 1; gap < parts.length; gap++) {
                String[] column = said.get("numbers").get(gap - 1).asString().split(" ", -1);
                text.append(column[next[gap - 1]++]).append(parts[gap]);
            }
            sentences.add(text.toString());
        }
        return sentences;
    }
}
