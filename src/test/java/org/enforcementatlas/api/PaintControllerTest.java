package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.TableWording;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.MeasureId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A map in parts: the drawing leads to what its areas say, and that to the numbers that maps share. */
class PaintControllerTest {

    private static final String RATE =
            "/api/v1/measures/agencies/paint.svg?level=county&per=residents&as_of=2026-05-18";

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), Clock.systemUTC(), line -> {});
        web = MockMvcBuilders.standaloneSetup(
                        new PaintController(new ClassifiedMaps(atlas.measures()), atlas.measures(), atlas.boundaries()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static String get200(String address) throws Exception {
        return web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String wordsOf(String paint) throws Exception {
        Matcher found = Pattern.compile("data-words=\"([^\"]+)\"").matcher(get200(paint));
        assertThat(found.find()).isTrue();
        return "/" + found.group(1).replace("&amp;", "&");
    }

    private static JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(get200(address));
    }

    @Test
    void theWordsOfAMapAreOfItsSnapshotsWhateverItsClassesAndAreAskedForAnewByEachPage() throws Exception {
        String words = wordsOf(RATE);

        assertThat(words).contains("as_of=2026-05-18").contains("snapshot=");
        web.perform(get(URI.create(words))).andExpect(header().string("Cache-Control", containsString("no-cache")));
        assertThat(wordsOf(RATE + "&classes=7")).isEqualTo(words);
        assertThat(wordsOf(RATE.replace("05-18", "04-21"))).isNotEqualTo(words);
    }

    @Test
    void wordsAndSharedNumbersTogetherAreTheSentencesOfTheTable() throws Exception {
        JsonNode said = json(wordsOf(RATE));
        JsonNode shared = json("/" + said.get("shared").asString());
        MeasureTable table = atlas.measures()
                .answer(MeasureQuery.of(new MeasureId("agencies"))
                        .withLevel(AreaLevel.COUNTY)
                        .withPer(Per.RESIDENTS));
        TableWording wording = new TableWording(table);
        List<String> expected = table.areas().stream()
                .map(area -> wording.sentence(area).replaceFirst("^[^:]*", ""))
                .toList();

        assertThat(shared).hasSameSizeAs(expected);
        assertThat(sentences(said, shared)).isEqualTo(expected);
        assertThat(said.get("numbers").toString()).doesNotContain("1,389,670");
    }

    @Test
    void aMapOfCountsSharesNoNumbers() throws Exception {
        assertThat(json(wordsOf("/api/v1/measures/agreements/paint.svg?level=county"))
                        .get("shared")
                        .asString())
                .isEmpty();
    }

    @Test
    void anUnknownMeasureIsRefused() throws Exception {
        for (String file : List.of("paint.svg", "words.json", "numbers.json")) {
            web.perform(get("/api/v1/measures/nothing/" + file)).andExpect(status().isNotFound());
        }
    }

    private static List<String> sentences(JsonNode said, JsonNode shared) {
        List<String[]> columns = new ArrayList<>();
        said.get("numbers").forEach(column -> columns.add(column.asString().split(" ", -1)));
        int[] next = new int[columns.size()];
        List<String> sentences = new ArrayList<>();
        for (String use : said.get("uses").asString().split(" ", -1)) {
            StringBuilder text = new StringBuilder();
            int column = 0;
            for (char c :
                    said.get("forms").get(Integer.parseInt(use)).asString().toCharArray()) {
                switch (c) {
                    case '\u25a1' -> {
                        text.append(columns.get(column)[next[column]++]);
                        column++;
                    }
                    case '\u25a0' -> text.append(shared.get(sentences.size()).asString());
                    default -> text.append(c);
                }
            }
            sentences.add(text.toString());
        }
        return sentences;
    }
}
