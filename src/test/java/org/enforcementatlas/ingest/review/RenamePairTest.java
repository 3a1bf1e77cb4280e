package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementatlas.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamePairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TX|La Vernia Police Deparment|TFM; TX|La Vernia Police Department|TFM; the names differ by 1 letter",
                "FL|Hall County Jail|WSO||https://ice.gov/d/Hall_WSO.pdf; FL|Board of Commissioners|WSO||https://ice.gov/e/HALL_WSO.pdf;"
                        + " both rows link to the same agreement file, HALL_WSO.pdf",
                "FL|Panama City Police Dept.|TFM; FL|Panama City Police Department|TFM; the names differ only in how words are shortened",
                "VA|Department of State Police|TFM|2025-02-28; VA|Virginia Department of State Police|TFM|2025-02-28;"
                        + " one name holds the other",
                "PA|Cambria County Sheriff's Office|WSO|2025-07-31||42021; PA|Cambria County Prison|WSO|2025-07-31||42021;"
                        + " the names are alike (63 % of the letters)"
            })
    void aPairIsProposedWithItsEvidence(String before, String after, String evidence) {
        List<RenamePair> pairs = pairs(List.of(Rows.row(before)), List.of(Rows.row(after)));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().evidence()).first().isEqualTo(evidence);
        assertThat(pairs.getFirst().score()).isBetween(0.3, 0.99);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TX|Constable Pct 1|TFM; TX|Constable Pct 3|TFM",
                "TX|Hall County|TFM; FL|Hall Counti|TFM",
                "TX|Hall County|TFM; TX|Hall Counti|WSO",
                "PA|Pine Grove Borough Police|TFM|2026-02-27||42107; PA|Orwigsburg Borough Police|TFM|2026-03-25||42107"
            })
    void unlikePairsAreNotProposed(String before, String after) {
        assertThat(pairs(List.of(Rows.row(before)), List.of(Rows.row(after)))).isEmpty();
    }

    @Test
    void ofPairsThatShareARowTheBestIsKept() {
        List<RenamePair> pairs = pairs(
                List.of(Rows.row("FL|Leon County|TFM|2025-03-01||12073"), Rows.row("FL|Lyon County|TFM")),
                List.of(Rows.row("FL|Leen County|TFM|2025-03-01||12073"), Rows.row("FL|Leene County|TFM")));
        assertThat(pairs)
                .extracting(pair -> pair.before().row().agency() + " → "
                        + pair.after().row().agency())
                .containsExactly("Leon County → Leen County");
    }

    @Test
    void differentCountiesSpeakAgainstAPair() {
        RenamePair near = pairs(
                        List.of(Rows.row("FL|Leon Police|TFM|||12073")),
                        List.of(Rows.row("FL|Lyon Police|TFM|||12075")))
                .getFirst();
        assertThat(near.evidence()).containsExactly("the names differ by 1 letter", "but they name different counties");
        assertThat(near.score()).isLessThan(0.4);
    }

    private static List<RenamePair> pairs(List<Agreement> before, List<Agreement> after) {
        return AgreementDifference.between(before, after, AgencyNames.asPrinted())
                .possibleRenames();
    }
}
