package org.enforcementatlas.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A measure's files in the interface. */
class MeasureFilesTest {

    private static final String BASE = "/api/v1/measures/agreements/data.";

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static MockMvc web;

    @BeforeAll
    static void load() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        web = MockMvcBuilders.standaloneSetup(
                        new MeasureController(new ClassifiedMaps(atlas.measures()), atlas.boundaries()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void eachFormatHasItsTypeAndAName() throws Exception {
        Map<String, String> types = Map.of(
                "csv", "text/csv",
                "json", "application/json",
                "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "geojson", "application/geo+json",
                "zip", "application/zip");
        for (Map.Entry<String, String> type : types.entrySet()) {
            web.perform(get(BASE + type.getKey() + "?as_of=2025-05-28&states=TX,FL"))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", startsWith(type.getValue())))
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString("\"agreements_state_TX-FL_2025-05-28." + type.getKey() + "\"")));
        }
    }

    @Test
    void linksInAFileLeadToTheAtlasThatGaveIt() throws Exception {
        web.perform(get(BASE + "json?as_of=2025-05-28"))
                .andExpect(jsonPath("$.view")
                        .value(startsWith("http://localhost/?measure=agreements&as_of=2025-05-28&snapshot=")))
                .andExpect(jsonPath("$.citation.apa").value(containsString("(2025, May 28)")));
    }

    @Test
    void theWideFormIsAskedForByName() throws Exception {
        web.perform(get(BASE + "csv?form=wide"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(startsWith("measure,unit,geo_level,geo_id,geo_name,agreements_2025-01-04_value,")));
        web.perform(get(BASE + "json?form=wide"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("The wide form comes as csv")));
        web.perform(get(BASE + "pdf")).andExpect(status().isBadRequest());
    }
}
