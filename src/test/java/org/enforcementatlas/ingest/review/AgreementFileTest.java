package org.enforcementatlas.ingest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementFileTest {

    @ParameterizedTest
    @CsvSource({
        "MohawkVillagePoliceDeptNY_TFM_MOA_03192026.pdf, 2026-03-19",
        "287gWSO_AlbermarleDistrictJailNC_03-19-2020.pdf, 2020-03-19",
        "GarrettCoMD_WSO_MOA_02.28.25.pdf, 2025-02-28",
        "South_Pymatuning_TWP_State_Constable_PA_MOA_7_15_2025.pdf, 2025-07-15",
        "287gWSO_BakerCoFl2019-10-15.pdf, 2019-10-15",
        "LeakeCoSOMS_TFM_MOA_022325.pdf, 2025-02-23",
        "FranklinCoSheriffsOfficeAL_TFM_MOA_1162025.pdf, 2025-01-16 2025-11-06",
        "FayettevillePDOH_TFM_MOA_121020225.pdf, 2022-12-10",
        "ArcherCoSheriffsOfficeTX_TFM_MOA_022202026.pdf, ''",
        "StLucie_TFM_MOA.pdf, ''"
    })
    void theDateInAFileNameIsReadAsItIsWritten(String name, String dates) {
        assertThat(AgreementFile.dates(name))
                .containsExactlyElementsOf(Arrays.stream(dates.split(" ", -1))
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.ice.gov/doclib/287gMOA/A_01022025.pdf?x=1#p2, A_01022025.pdf",
        "link pending, ''",
        "https://www.ice.gov/, ''"
    })
    void onlyAnAddressHasAFile(String moa, String name) {
        assertThat(AgreementFile.findName(Rows.row("FL|Hall County|TFM||" + moa))
                        .orElse(""))
                .isEqualTo(name);
    }
}
