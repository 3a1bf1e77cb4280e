package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.DatasetId;
import org.junit.jupiter.api.Test;

class ListingHistoryTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 4);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 7);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 28);

    private final ListingHistory history = ListingHistory.of(
            Map.of(
                    JANUARY,
                    rows("Always", "Gone", "Back"),
                    MARCH,
                    rows("Always", "New"),
                    MAY,
                    rows("Always", "Back", "New")),
            Map.of(JANUARY, rows("Withdrawn"), MARCH, rows("Waiting", "New", "Withdrawn"), MAY, rows("Waiting")),
            AgencyNames.asPrinted());

    @Test
    void statusIsDerivedFromWhereAnAgreementStands() {
        assertThat(history.list().stream()
                        .collect(Collectors.toMap(listing -> listing.id().agency(), Listing::status)))
                .isEqualTo(Map.of(
                        "always", ListingStatus.LISTED,
                        "new", ListingStatus.LISTED,
                        "gone", ListingStatus.NO_LONGER_LISTED,
                        "back", ListingStatus.LISTED_AGAIN,
                        "waiting", ListingStatus.PENDING,
                        "withdrawn", ListingStatus.NO_LONGER_LISTED));
    }

    @Test
    void theSentenceNamesItsDatesAndSaysThatItIsDerived() {
        assertThat(history.list().stream().map(Listing::describe))
                .containsExactly(
                        "FL/always/TFM: listed (derived from ICE's lists): first listed on or before 2025-01-04,"
                                + " last listed 2025-05-28, on 3 lists.",
                        "FL/back/TFM: listed again (derived from ICE's lists): first listed on or before 2025-01-04,"
                                + " last listed 2025-05-28, on 2 lists; not on the list of 2025-03-07.",
                        "FL/gone/TFM: no longer listed (derived from ICE's lists): first listed on or before"
                                + " 2025-01-04, last listed 2025-01-04, on 1 list; not on 2 lists from 2025-03-07 to"
                                + " 2025-05-28.",
                        "FL/new/TFM: listed (derived from ICE's lists): pending on the list of 2025-03-07; first listed"
                                + " 2025-03-07, last listed 2025-05-28, on 2 lists.",
                        "FL/waiting/TFM: pending (derived from ICE's lists): pending on 2 lists from 2025-03-07 to"
                                + " 2025-05-28, on no participating list.",
                        "FL/withdrawn/TFM: no longer listed (derived from ICE's lists): pending on 2 lists from"
                                + " 2025-01-04 to 2025-03-07, on no participating list.");
    }

    @Test
    void bundledListsInAnyOrderGiveTheSameHistory() {
        Map<LocalDate, List<Agreement>> pending = Map.of(
                LocalDate.of(2026, 2, 27),
                Lists.bundled(DatasetId.AGREEMENTS_PENDING, "2026-02-27").agreements());
        List<Listing> expected = null;
        for (int seed = 0; seed < 3; seed++) {
            Map<LocalDate, List<Agreement>> lists = shuffledLists(seed);
            List<Listing> listings =
                    ListingHistory.of(lists, pending, AgencyNames.asPrinted()).list();
            expected = expected == null ? listings : expected;
            assertThat(listings).isEqualTo(expected);
        }
        assertThat(expected)
                .filteredOn(listing ->
                        listing.status() == ListingStatus.LISTED || listing.status() == ListingStatus.LISTED_AGAIN)
                .hasSize(1843);
    }

    @Test
    void marylandsAgreementsAreNoLongerListed() {
        ListingHistory all = ListingHistory.of(shuffledLists(1), Map.of(), AgencyNames.asPrinted());
        List<Listing> maryland = all.list().stream()
                .filter(listing -> listing.id().state().equals("MD"))
                .toList();
        assertThat(maryland).isNotEmpty().allMatch(listing -> listing.status() == ListingStatus.NO_LONGER_LISTED);
        assertThat(all.find(maryland.getFirst().id()).orElseThrow().findLastListed())
                .isPresent();
    }

    private static Map<LocalDate, List<Agreement>> shuffledLists(int seed) {
        List<Map.Entry<LocalDate, Release>> lists =
                new ArrayList<>(Lists.bundled().entrySet());
        Collections.shuffle(lists, new Random(seed));
        Map<LocalDate, List<Agreement>> byDate = new LinkedHashMap<>();
        lists.forEach(list -> byDate.put(
                list.getKey(), AgreementDifferenceTest.shuffled(list.getValue().agreements(), seed)));
        return byDate;
    }

    private static List<Agreement> rows(String... agencies) {
        return Arrays.stream(agencies)
                .map(agency -> Rows.row("FL|" + agency + "|TFM"))
                .toList();
    }
}
