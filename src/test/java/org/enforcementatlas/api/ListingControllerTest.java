package org.enforcementatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.export.ListingTable;
import org.enforcementatlas.export.TableFormat;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.review.ListingStatus;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The history of listings over the bundled lists. */
class ListingControllerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String PATH = "/api/v1/datasets/agreements/listings.";

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static ListingHistory history;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        history = atlas.listings().history();
        web = MockMvcBuilders.standaloneSetup(new ListingController(atlas.listings()))
                .setControllerAdvice(new Problems())
                .build();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void marylandsAgreementsAreNoLongerListedAfterTheListThatLastHeldThem() {
        List<Listing> maryland = history.list().stream()
                .filter(listing -> listing.id().state().equals("MD"))
                .filter(listing -> !listing.listedOn().isEmpty())
                .toList();
        assertThat(maryland).isNotEmpty().allSatisfy(listing -> {
            assertThat(listing.status()).isEqualTo(ListingStatus.NO_LONGER_LISTED);
            assertThat(listing.findLastListed().orElseThrow()).isBefore("2026-05-18");
            assertThat(listing.missingFrom()).contains(java.time.LocalDate.of(2026, 5, 18));
        });
        List<String> rows = csv("MD", "no-longer-listed").lines().skip(1).toList();
        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(maryland.size())
                .allSatisfy(row ->
                        assertThat(row).startsWith("MD/").contains(",no longer listed,\"derived from ICE's lists: "));
    }

    @Test
    void everyAgreementHasExactlyOneStatus() {
        int all = history.list().size();
        int summed = 0;
        for (ListingStatus status : ListingStatus.values()) {
            summed += (int) csv("", status.word()).lines().skip(1).count();
        }
        assertThat(summed).isEqualTo(all).isGreaterThan(1_843);
        assertThat(csv("", "").lines().skip(1).count()).isEqualTo(all);
    }

    @Test
    void theInterfaceGivesWhatTheExportWrites() throws Exception {
        web.perform(get(PATH + "csv?state=MD"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(csv("MD", "").getBytes(StandardCharsets.UTF_8)));
        web.perform(get(PATH + "json?state=TX&status=listed"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].state").value("TX"))
                .andExpect(jsonPath("$[0].status").value("listed"))
                .andExpect(
                        jsonPath("$[0].status_derived_from").value(containsString("derived from ICE's lists: first")))
                .andExpect(jsonPath("$[0].last_listed").value("2026-05-18"));
    }

    @Test
    void whatIsNoStatusOrFormatIsAnsweredWithASentence() throws Exception {
        web.perform(get(PATH + "csv?status=terminated"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(containsString("status is pending, listed, no-longer-listed, listed-again, not")));
        web.perform(get(PATH + "xml")).andExpect(status().isBadRequest());
        web.perform(get(PATH + "csv?state=ZZ")).andExpect(status().isBadRequest());
    }

    private static String csv(String states, String status) {
        return ListingTable.of(history, states, status, TableFormat.CSV);
    }
}
