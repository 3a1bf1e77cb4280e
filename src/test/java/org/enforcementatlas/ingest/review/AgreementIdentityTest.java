package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.enforcementatlas.model.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementIdentityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FL|Alachua County Sheriff's Office|Task Force Model",
                "FL|ALACHUA  COUNTY SHERIFF\u2019S OFFICE|TFM",
                "FL|Alachua County Sheriffs Office.|task force model",
                "FL|Aláchua\u00a0County Sheriff's-Office|TFM"
            })
    void spellingThatFoldingLevelsOutNeverChangesAnIdentity(String row) {
        assertThat(ids(List.of(Rows.row(row)))).containsExactly("FL/alachua-county-sheriffs-office/TFM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TX|Travis County Constable Pct. 3|TFM; TX/travis-county-constable-pct-3/TFM",
                "TX|Travis County Constable Pct. 1|TFM; TX/travis-county-constable-pct-1/TFM",
                "TX|De Kalb Police Department|WSO; TX/dekalb-police-department/WSO",
                "FL|Parks & Wildlife|JEM; FL/parksandwildlife/JEM",
                "PR|Policía de Añasco|TFM; PR/policiadeanasco/TFM",
                "FL|Police|Border Model; FL/police/OTHER-bordermodel"
            })
    void anIdentityIsReadable(String row, String id) {
        assertThat(ids(List.of(Rows.row(row)))).containsExactly(id);
    }

    @Test
    void repeatedRowsAreNumberedBySignedDateThenAddressWhereverTheyStand() {
        List<Agreement> rows = new ArrayList<>(List.of(
                Rows.row(2, "GA|Hall County|TFM|2025-05-01|b"),
                Rows.row(3, "GA|Hall County|TFM|2025-05-01|a"),
                Rows.row(4, "GA|Hall County|TFM|2025-03-01|c"),
                Rows.row(5, "GA|Hall County|JEM|2025-03-01|c")));
        for (int seed = 0; seed < 24; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(ListedAgreement.identify(rows, AgencyNames.asPrinted()))
                    .extracting(listed -> listed.id() + " " + listed.row().row())
                    .containsExactly(
                            "GA/hall-county/JEM 5",
                            "GA/hall-county/TFM 4",
                            "GA/hall-county/TFM/2 3",
                            "GA/hall-county/TFM/3 2");
        }
    }

    @Test
    void anAcceptedRenameKeepsTheIdentity() {
        AgencyNames renamed = (state, folded) -> folded.equals("fortmyerspd") ? "ftmyerspolicedepartment" : folded;
        List<ListedAgreement> listed = ListedAgreement.identify(List.of(Rows.row("FL|Fort Myers PD|TFM")), renamed);
        assertThat(listed.getFirst().id()).hasToString("FL/ftmyers-police-department/TFM");
    }

    @Property
    void withoutItsHyphensTheReadableFormIsTheFoldedName(@ForAll @StringLength(max = 60) String printed) {
        String folded = FoldedName.of(printed);
        assertThat(FoldedName.readable(folded).replace("-", "")).isEqualTo(folded);
        assertThat(FoldedName.of(folded)).isEqualTo(folded);
    }

    @Test
    void everyIdentityOfABundledListIsUnique() {
        Lists.bundled()
                .forEach((date, list) -> assertThat(ids(list.agreements()))
                        .as(date.toString())
                        .doesNotHaveDuplicates()
                        .hasSize(list.agreements().size()));
    }

    private static List<String> ids(List<Agreement> rows) {
        return ListedAgreement.identify(rows, AgencyNames.asPrinted()).stream()
                .map(listed -> listed.id().toString())
                .toList();
    }
}
