package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.export.brief.StateBriefs;
import org.enforcementatlas.export.pdf.TaggedPages;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A state's brief as browsers and programs ask for it. */
class BriefControllerTest {

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), clock, line -> {});
        StateBriefs briefs = new StateBriefs(atlas.measures(), atlas.listings(), atlas.boundaries());
        web = MockMvcBuilders.standaloneSetup(new BriefController(briefs))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void itComesAsPdfUnderItsNameAndLeadsToTheSite() throws Exception {
        byte[] file = web.perform(get("/api/v1/states/ga/brief.pdf?paper=letter"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(
                        header().string("Content-Disposition", containsString("state-brief_GA_2026-07-31_letter.pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (TaggedPages pages = TaggedPages.of(file)) {
            assertThat(pages.printed()).contains("http://localhost/state/GA").doesNotContain("SYNTHETIC");
        }
    }

    @Test
    void wrongQuestionsGetOneSentence() throws Exception {
        web.perform(get("/api/v1/states/Georgia/brief.pdf"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ask for one like TX")));
        web.perform(get("/api/v1/states/GA/brief.pdf?paper=a5"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("a4 or letter")));
    }
}
