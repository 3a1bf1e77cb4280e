package org.enforcementatlas.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.measure.DeclaredMeasure;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A declared measure in the interface, while it runs. */
class DeclaredMeasureApiTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aMeasureThatIsDeclaredStandsInTheCatalogueAtOnce() throws Exception {
        try (Atlas atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {})) {
            MockMvc web = MockMvcBuilders.standaloneSetup(
                            new CatalogueController(atlas.measures(), atlas.snapshots(), atlas.datasets()),
                            new MeasureController(new ClassifiedMaps(atlas.measures()), atlas.boundaries()))
                    .setControllerAdvice(new Problems())
                    .build();
            web.perform(get("/api/v1/datasets/shelter-beds/snapshots")).andExpect(status().isNotFound());
            DeclaredMeasure measure = atlas.declared()
                    .add(
                            new MeasureDraft(
                                    "shelter-beds",
                                    "Shelter beds",
                                    "beds",
                                    "stock",
                                    "count",
                                    List.of("county"),
                                    "County survey",
                                    "Beds in shelters.",
                                    "Staffed beds.",
                                    "Not people.",
                                    "A survey."),
                            "A. Editor");
            Path file = Files.writeString(folder.resolve("beds.csv"), "fips,value\n35013,12\n72011,*\n");
            atlas.snapshots()
                    .publish(
                            atlas.importer()
                                    .stage(new ImportRequest(
                                            measure.dataset(),
                                            file,
                                            "beds.csv",
                                            LocalDate.of(2025, 5, 28),
                                            null,
                                            "",
                                            false,
                                            "test"))
                                    .snapshot()
                                    .id(),
                            "test");
            web.perform(get("/api/v1/measures"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[*].id", hasItem("shelter-beds")))
                    .andExpect(jsonPath("$[*].id", hasItem("pending-cases")))
                    .andExpect(jsonPath("$[-1:].levels[0]", hasItem("county")))
                    .andExpect(jsonPath("$[-1:].default_per", hasItem("count")))
                    .andExpect(jsonPath("$[-1:].definition", hasItem("Beds in shelters.")))
                    .andExpect(jsonPath("$[-1:].dates[0]", hasItem("2025-05-28")));
            web.perform(get("/api/v1/measures/shelter-beds/data.csv?level=county"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(",35013,\"Doña Ana County, New Mexico\",2025-05-28")))
                    .andExpect(content().string(containsString(",,,,,suppressed,")));
            web.perform(get("/api/v1/measures/shelter-beds/map.svg?level=county"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Shelter beds")));
            web.perform(get("/api/v1/datasets/shelter-beds/snapshots"))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$[0].accepted").value(2));
        }
    }
}
