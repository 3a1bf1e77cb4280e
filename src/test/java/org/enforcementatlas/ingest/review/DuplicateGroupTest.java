package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementatlas.ingest.review.DuplicateGroup.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateGroupTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-31, true",
        "2025-03-01, 2025-04-01, false",
        "2025-01-07, 2026-01-07, true",
        "2024-02-29, 2025-02-28, true",
        "2025-01-07, 2026-02-07, false",
        "2025-01-07, 2027-01-07, false",
        ", , true",
        "2025-01-07, , false"
    })
    void rowsOfOneAgencyAndModelAreProbableDuplicatesByTheirDates(String one, String two, boolean near) {
        List<DuplicateGroup> found = find(
                "FL|Hall County|TFM|" + (one == null ? "" : one) + "|a",
                "FL|Hall County.|TFM|" + (two == null ? "" : two) + "|b");
        assertThat(found).hasSize(near ? 1 : 0);
        assertThat(found).allMatch(group -> group.kind() == Kind.PROBABLE && group.surplus() == 1);
    }

    @Test
    void rowsThatSayTheSameAreExactAndAreToldInASentence() {
        List<DuplicateGroup> found =
                find("FL|Hall County|TFM|2025-03-01|a", "FL|Hall County|TFM|2025-03-01|a", "FL|Hall County|WSO");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.EXACT);
        assertThat(found.getFirst().describe())
                .isEqualTo("Rows 2, 2 say the same in every column: Hall County, FL, TFM, signed 2025-03-01.");
    }

    @Test
    void agenciesOfOtherStatesModelsAndNumbersAreNoDuplicates() {
        assertThat(find(
                        "FL|Pct 1|TFM|2025-03-01",
                        "FL|Pct 3|TFM|2025-03-01",
                        "TX|Pct 1|TFM|2025-03-01",
                        "FL|Pct 1|JEM"))
                .isEmpty();
    }

    @Test
    void noBundledListHoldsAnAgencyAndModelTwice() {
        Lists.bundled()
                .forEach((date, list) -> assertThat(DuplicateGroup.find(list.agreements(), AgencyNames.asPrinted()))
                        .as(date.toString())
                        .isEmpty());
    }

    private static List<DuplicateGroup> find(String... rows) {
        return DuplicateGroup.find(java.util.Arrays.stream(rows).map(Rows::row).toList(), AgencyNames.asPrinted());
    }
}
