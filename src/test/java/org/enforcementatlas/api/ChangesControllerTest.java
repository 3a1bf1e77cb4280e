package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.enforcementatlas.ingest.desk.PublicChanges;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between public lists, and the rows behind a number, as programs ask for them. */
class ChangesControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String CHANGES = "/api/v1/datasets/agreements/changes";

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static PublicChanges changes;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        changes = new PublicChanges(atlas.snapshots(), atlas.desk());
        web = MockMvcBuilders.standaloneSetup(
                        new ChangesController(changes, atlas.revisions()), new RowsController(atlas.evidence()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static String get200(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatCameAndWentBetweenTwoListsIsTold() throws Exception {
        JsonNode told = JsonMapper.shared().readTree(get200(CHANGES + "?from=2026-02-27&to=2026-05-18"));
        assertThat(told.get("before").asInt()).isEqualTo(1_492);
        assertThat(told.get("after").asInt()).isEqualTo(1_843);
        assertThat(told.get("added").size() - told.get("no_longer_listed").size())
                .isEqualTo(1_843 - 1_492);
        assertThat(told.get("added").size()).isBetween(370, 385);
    }

    @Test
    void statesAddUpToTheWhole() {
        for (PublicChanges.Step step : changes.listSteps(DatasetId.AGREEMENTS)) {
            var all = changes.compare(step, null);
            int added = all.states().stream()
                    .mapToInt(one -> changes.compare(step, one.findState().orElseThrow())
                            .added()
                            .size())
                    .sum();
            assertThat(added).isEqualTo(all.added().size());
        }
    }

    @Test
    void marylandsLastThreeAreNoLongerListed() throws Exception {
        JsonNode told = JsonMapper.shared().readTree(get200(CHANGES + "?from=2025-12-31&to=2026-05-18&state=MD"));
        assertThat(told.get("after").asInt()).isZero();
        assertThat(told.get("no_longer_listed").size())
                .isEqualTo(told.get("before").asInt())
                .isPositive();
        assertThat(told.get("added").size()).isZero();
    }

    @Test
    void theFeedIsWellFormedAndHasAnEntryForEachNewList() throws Exception {
        byte[] feed = get200("/feeds/changes.atom?state=TX").getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        assertThat(document.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(changes.listSteps(DatasetId.AGREEMENTS).size());
        assertThat(document.getDocumentElement().getTextContent()).contains("Texas", "http://localhost/changes?from=");
    }

    @Test
    void wrongQuestionsGetOneSentence() throws Exception {
        web.perform(get(CHANGES + "?from=2026-02-27&to=1999-01-01"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no public list of agreements")));
        web.perform(get("/api/v1/datasets/votes/changes")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/measures/agreements/rows.csv?area=Tex")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/measures/agreements/rows.pdf")).andExpect(status().isBadRequest());
    }

    @Test
    void rowsAreGivenAwayWithHowTheyWereCounted() throws Exception {
        web.perform(get("/api/v1/measures/agreements/rows.csv?area=GA&as_of=2025-05-28"))
                .andExpect(header().string("Content-Disposition", containsString("agreements_rows_13_2025-05-28.csv")));
        JsonNode told =
                JsonMapper.shared().readTree(get200("/api/v1/measures/agreements/rows.json?area=GA&as_of=2025-05-28"));
        assertThat(told.get("rows").size()).isEqualTo(29);
        assertThat(told.get("counted").asInt()).isEqualTo(29);
        assertThat(told.get("lineage").get("sha-256").asString()).hasSize(64);
    }
}
