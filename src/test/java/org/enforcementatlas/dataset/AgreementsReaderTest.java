package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.AgreementModel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementsReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    private static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA";
    private static final String PLAIN =
            "ALABAMA,Colbert County Sheriff's Office,County,Colbert County,Task Force Model,5/8/2025,link pending";

    @Test
    void aCleanRowIsAcceptedWithAllItSays() throws UnreadableTable {
        RecordingSink sink = read(HEADER, PLAIN);
        Agreement row = sink.agreements.getFirst();
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 1));
        assertThat(row.row()).isEqualTo(2);
        assertThat(row.state()).isEqualTo(new GeoId("01"));
        assertThat(row.findCounty()).contains(new GeoId("01033"));
        assertThat(row.level()).isEqualTo(AgencyLevel.COUNTY);
        assertThat(row.model()).isEqualTo(AgreementModel.TFM);
        assertThat(row.findSigned()).contains(LocalDate.of(2025, 5, 8));
        assertThat(row.moa()).isEqualTo("link pending");
    }

    @Test
    void headerBlankRepeatedHeaderTotalAndNoteAreNoDataRows() throws UnreadableTable {
        RecordingSink sink = read(
                ",,",
                HEADER,
                PLAIN,
                "",
                ",,,,,,",
                HEADER,
                PLAIN,
                "Total,2,,,,,",
                "* Source: the agency's own page",
                "  ");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 2));
        assertThat(sink.notData).isEqualTo(8);
        assertThat(sink.notices).extracting(Notice::rule).containsExactly("total-row", "note-row");
    }

    @Test
    void aTotalThatDisagreesIsSaid() throws UnreadableTable {
        RecordingSink sink = read(HEADER, PLAIN, "Total,629,,,,,");
        assertThat(sink.notices.getFirst().message()).contains("629").contains("1 data rows");
    }

    @Test
    void blanksAndApostrophesAreRepairedAndTheRawCellKept() throws UnreadableTable {
        RecordingSink sink = read(
                HEADER,
                "ALABAMA ,Colbert  County Sheriff\u2019s Office\u00a0,County ,Colbert County,Task Force Model,,");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.CORRECTED, 1));
        assertThat(sink.agreements.getFirst().agency()).isEqualTo("Colbert County Sheriff's Office");
        assertThat(sink.notices).extracting(Notice::raw).contains("Colbert  County Sheriff\u2019s Office\u00a0");
        assertThat(sink.agreements.getFirst().agencyKey())
                .isEqualTo(read(HEADER, PLAIN).agreements.getFirst().agencyKey());
    }

    @Test
    void anUnknownStateIsKeptAsideWithASuggestion() throws UnreadableTable {
        String row = "PENNSLYVANIA,Bucks County Sheriff's Office,County,Bucks County,Task Force Model,,";
        RecordingSink sink = read(HEADER, row);
        assertThat(sink.agreements).isEmpty();
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.QUARANTINED, 1));
        assertThat(sink.notices.getFirst().suggestion()).isEqualTo("Pennsylvania");
        RecordingSink settled = RecordingSink.read(
                new AgreementsReader(DatasetId.AGREEMENTS),
                MemoryRows.of(HEADER, row),
                DAY,
                SettledNames.state("PENNSLYVANIA", "42"));
        assertThat(settled.fates).isEqualTo(Map.of(RowFate.CORRECTED, 1));
        assertThat(settled.agreements.getFirst().findCounty()).contains(new GeoId("42017"));
    }

    @ParameterizedTest
    @CsvSource({"Lake Conty, Lake County", "St. Luice County, St. Lucie County"})
    void anUnknownCountyCountsInTheStateAndIsAsked(String printed, String suggestion) throws UnreadableTable {
        RecordingSink sink = read(HEADER, "FLORIDA,Some Sheriff's Office,County," + printed + ",Task Force Model,,");
        assertThat(sink.agreements.getFirst().findCounty()).isEmpty();
        assertThat(sink.agreements.getFirst().printedCounty()).isEqualTo(printed);
        assertThat(sink.notices.getFirst().rule()).isEqualTo("unknown-county");
        assertThat(sink.notices.getFirst().suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#NA", "N/A", "n/a", ""})
    void noCountyIsNoProblem(String printed) throws UnreadableTable {
        RecordingSink sink = read(HEADER, "FLORIDA,Florida Highway Patrol,State Agency," + printed + ",TFM,,");
        assertThat(sink.notices).isEmpty();
        assertThat(sink.agreements.getFirst().level()).isEqualTo(AgencyLevel.STATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Warrant Service Office, WSO",
        "warrant service officer, WSO",
        "Jail Enforcement Model, JEM",
        "Tribal Model, OTHER"
    })
    void modelsAreAnOpenList(String printed, AgreementModel model) throws UnreadableTable {
        Agreement row = read(HEADER, "UTAh,An Agency,County,," + printed + ",,")
                .agreements
                .getFirst();
        assertThat(row.model()).isEqualTo(model);
        assertThat(row.printedModel()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"05/082025, unreadable-date", "3/19/2027, impossible-date", "1/1/1999, impossible-date"})
    void aDateThatCannotBeIsSaidAndTheRowCounts(String printed, String rule) throws UnreadableTable {
        RecordingSink sink = read(HEADER, "UTAH,An Agency,County,,Task Force Model," + printed + ",");
        assertThat(sink.agreements).hasSize(1);
        assertThat(sink.notices).extracting(Notice::rule).containsExactly(rule);
    }

    @Test
    void aRowWithoutAnAgencyIsRejected() throws UnreadableTable {
        assertThat(read(HEADER, "UTAH,,County,,Task Force Model,,").fates).isEqualTo(Map.of(RowFate.REJECTED, 1));
    }

    @Test
    void aMailScannersRedirectIsUnwrapped() {
        assertThat(AgreementAddress.unwrap("https://gcc02.safelinks.protection.outlook.com/?url="
                        + "https%3A%2F%2Fexample.org%2Fa.pdf&data=05%7C02"))
                .isEqualTo("https://example.org/a.pdf");
        assertThat(AgreementAddress.unwrap("https://example.org/a.pdf")).isEqualTo("https://example.org/a.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "participatingAgencies05282025pm.xlsx, 2025-05-28",
        "participatingAgencies-20250221214937.xlsx, 2025-02-21",
        "ParticipatingEntities-20250104041613.csv, 2025-01-04",
        "agreements-2026-02-27.csv, 2026-02-27"
    })
    void theDateStandsInTheFilesName(String name, LocalDate day) {
        assertThat(new AgreementsReader(DatasetId.AGREEMENTS).findDateInName(name))
                .contains(day);
    }

    @Test
    void theOtherListIsRefused() {
        DatasetReader reader = new AgreementsReader(DatasetId.AGREEMENTS).forFile("pendingAgencies05282025pm.csv");
        assertThatThrownBy(() -> RecordingSink.read(reader, MemoryRows.of(HEADER, PLAIN), DAY))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("agreements-pending");
    }

    @Test
    void columnsOfNoKnownLayoutAreRefusedWithWhatIsExpected() {
        assertThatThrownBy(() -> read("name,count", "Texas,3"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("SUPPORT TYPE")
                .hasMessageContaining("name, count");
    }

    @Test
    void theTidyLayoutReadsBackWhatItWrote() throws UnreadableTable {
        Agreement row = read(
                        HEADER, "ALABAMA,\"Sheriff, \"\"X\"\"\",County,Colbert County,Task Force Model,5/8/2025,a,b")
                .agreements
                .getFirst();
        RecordingSink again = read(TidyAgreements.header(), TidyAgreements.line(row, DAY));
        assertThat(again.agreements).containsExactly(row);
        assertThat(again.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 1));
    }

    private static RecordingSink read(String... lines) throws UnreadableTable {
        return RecordingSink.read(new AgreementsReader(DatasetId.AGREEMENTS), MemoryRows.of(lines), DAY);
    }
}
