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
import java.util.zip.ZipInputStream;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A comparison as programs ask for it, under the names of the page. */
class CompareControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        web = MockMvcBuilders.standaloneSetup(new CompareController(new Comparisons(atlas.measures())))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void aLineForEachPlaceAndColumnWithTheNumbersOfTheMeasuresThemselves() throws Exception {
        String csv = web.perform(get("/api/v1/compare.csv?states=TX,FL&columns=agreements,county-share"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("text/csv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 3 * 2);
        assertThat(csv).contains("agreements,agreements,state,48,Texas,").contains(",387,,,387,");
        assertThat(csv).contains(",199,254,");
    }

    @Test
    void theWideFormHasALineForEachPlace() throws Exception {
        String csv = web.perform(get("/api/v1/compare.csv?states=TX,FL&columns=agreements&form=wide"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4);
    }

    @Test
    void spreadsheetAndPackageAreNamedForWhatTheyHoldAndLinkToTheSite() throws Exception {
        web.perform(get("/api/v1/compare.xlsx?states=TX,FL&columns=agreements"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")))
                .andExpect(header().string("Content-Disposition", containsString("comparison_3-places_to_US_")));
        byte[] zip = web.perform(get("/api/v1/compare.zip?states=TX,FL&columns=agreements"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(files.getNextEntry().getName()).isEqualTo("README.md");
            assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("http://localhost/compare?states=TX,FL&columns=agreements");
        }
    }

    @Test
    void wrongQuestionsGetOneSentence() throws Exception {
        web.perform(get("/api/v1/compare.csv?states=Texas"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Texas")));
        web.perform(get("/api/v1/compare.doc")).andExpect(status().isBadRequest());
    }
}
