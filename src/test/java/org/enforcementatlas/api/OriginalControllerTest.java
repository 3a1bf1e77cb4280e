package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.ingest.review.Coverage;
import org.enforcementatlas.model.AreaLevel;
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

/** Every public snapshot can be held against its file, and against the map. */
class OriginalControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        web = MockMvcBuilders.standaloneSetup(new OriginalController(atlas.snapshots(), atlas.desk()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void theFileOfAPublicSnapshotHasTheHashThatIsTold() throws Exception {
        for (Snapshot one : atlas.snapshots().listPublic(DatasetId.AGREEMENTS)) {
            byte[] body = web.perform(get("/api/v1/snapshots/" + one.id() + "/original"))
                    .andExpect(status().isOk())
                    .andExpect(header().string(
                                    "Content-Disposition",
                                    containsString(one.draft().fileName())))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            Path copy = Files.write(folder.resolve("copy"), body);
            assertThat(Sha256.of(copy)).isEqualTo(one.draft().sha256());
        }
    }

    @Test
    void aDraftAndWhatIsNotThereAreRefusedInOneSentence() throws Exception {
        Path draft = Files.writeString(folder.resolve("participatingAgencies06012026am.csv"), """
                STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA
                FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link
                """);
        Snapshot staged = atlas.desk()
                .stage(ImportRequest.of(DatasetId.AGREEMENTS, draft, "editor"), ImportProgress.NONE)
                .snapshot();
        for (String number : new String[] {staged.id().toString(), "999999", "x"}) {
            web.perform(get("/api/v1/snapshots/" + number + "/original"))
                    .andExpect(status().is4xxClientError())
                    .andExpect(content().string(containsString(number)));
        }
    }

    @Test
    void everyCountedRowIsOnAnAreaOrToldWithAReason() {
        DatasetId.ALL.stream()
                .flatMap(dataset -> atlas.snapshots().listPublic(dataset).stream())
                .forEach(one -> assertThat(atlas.desk().listCoverage(one.id()))
                        .as(one.draft().fileName())
                        .isNotEmpty()
                        .allSatisfy(level -> {
                            int without = level.unplaced().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum();
                            assertThat(level.rows()).isEqualTo(one.counts().counted());
                            assertThat(level.placed() + without).isEqualTo(level.rows());
                        }));
        Snapshot may = atlas.snapshots().listPublic(DatasetId.AGREEMENTS).getLast();
        Coverage states = atlas.desk().listCoverage(may.id()).getFirst();
        assertThat(states.level()).isEqualTo(AreaLevel.STATE);
        assertThat(states.describe()).startsWith("1,843 of 1,843 rows lie in states and territories. 40 of 56 areas");
        assertThat(states.areasWithout())
                .hasSize(16)
                .anyMatch(area -> area.name().equals("California"));
        Coverage counties = atlas.desk().listCoverage(may.id()).getLast();
        assertThat(counties.unplaced().keySet())
                .containsExactly(
                        "of statewide agencies without a county",
                        "with a county that was not found",
                        "without a county on the list");
        assertThat(counties.unplaced()).containsEntry("with a county that was not found", 26);
    }
}
