package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReadersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final String ORDERS = "state,period,orders,outcome_scope,stage,geography_basis";
    private static final String MEANING = ",removal,initial,respondent-address";

    @ParameterizedTest
    @CsvSource({"'1,234', 1234", "0, 0", "12.0, 12"})
    void aCountIsRead(String printed, long count) {
        assertThat(CountText.of(printed)).isEqualTo(new CountText.Counted(count));
    }

    @ParameterizedTest
    @CsvSource({"'', NO_DATA", "N/A, NO_DATA", "*, SUPPRESSED", "<11, SUPPRESSED", "(x), NOT_APPLICABLE"})
    void whatIsNoCountKeepsItsReason(String printed, Absence reason) {
        assertThat(CountText.of(printed)).isEqualTo(new CountText.Missing(reason));
    }

    @ParameterizedTest
    @CsvSource({"'1,23'", "-3", "1e4", "12.5", "twelve"})
    void whatIsMalformedIsNoZero(String printed) {
        assertThat(CountText.of(printed)).isEqualTo(new CountText.Malformed());
    }

    @Test
    void ordersByStateAndMonthKeepTheirBuckets() throws UnreadableTable {
        RecordingSink sink = orders(ORDERS, "TX,2025-03,30" + MEANING, "Unknown address,2025-03,4" + MEANING);
        assertThat(sink.figures).extracting(Figure::place).containsExactly(new GeoId("48"), null);
        assertThat(sink.figures.get(1).placeNote()).isEqualTo("unknown address");
        assertThat(sink.figures.getFirst().period())
                .isEqualTo(new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)));
        assertThat(sink.layout).contains("outcome scope removal, stage initial, geography basis respondent-address");
    }

    @Test
    void ordersInColumnsOfMonthsAndOfFiscalYearsAreTheSame() throws UnreadableTable {
        RecordingSink months = orders(
                "state,2025-02,2025-03,outcome_scope,stage,geography_basis", "TX,10,20" + MEANING, "FL,*," + MEANING);
        assertThat(months.figures).hasSize(4);
        assertThat(months.figures.get(2).absence()).isEqualTo(Absence.SUPPRESSED);
        assertThat(months.figures.get(3).absence()).isEqualTo(Absence.NO_DATA);
        RecordingSink years = orders("state,FY2024,outcome_scope,stage,geography_basis", "TX,10" + MEANING);
        assertThat(years.figures.getFirst().period())
                .isEqualTo(new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void ordersWithoutTheirMeaningAreRefused() {
        assertThatThrownBy(() -> orders("state,period,orders", "TX,2025-03,30"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("outcome_scope");
    }

    @Test
    void ordersOfTwoMeaningsNeverShareAColumn() {
        assertThatThrownBy(() ->
                        orders(ORDERS, "TX,2025-03,30" + MEANING, "FL,2025-03,3,removal,final,respondent-address"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("mixes");
    }

    @Test
    void ordersByCourtAreADatasetOfTheirOwn() {
        assertThatThrownBy(() -> orders(ORDERS, "FL,2025-03,3,removal,initial,court"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessage(
                        "Its orders are by the court's state; import it as removal-orders-by-court, so that the two are"
                                + " never in one column.");
    }

    @Test
    void anImportIsHeldAgainstTheControlTotals() throws UnreadableTable {
        RecordingSink sink = orders(ORDERS, "TX,2025-03,41000" + MEANING, "FL,2025-03,1200" + MEANING);
        Notice national = ControlTotals.load().compare(sink.figures).stream()
                .filter(notice -> notice.message().contains("United States"))
                .findFirst()
                .orElseThrow();
        assertThat(national.message())
                .contains("42,200")
                .contains("42,000")
                .contains("+200")
                .contains("1.005");
    }

    @Test
    void alaskasDistrictsAndTheCapitalsWardsNeverBecomeCounties() throws UnreadableTable {
        RecordingSink sink = RecordingSink.read(
                new VotesReader(),
                MemoryRows.of(
                        "state_name,county_fips,county_name,votes_gop,votes_dem,total_votes,diff",
                        "Alaska,02013,District 13,10,20,35,-10",
                        "Alaska,02016,District 16,30,10,45,20",
                        "District of Columbia,11001,Ward 1,1,9,10,-8",
                        "Delaware,10001,Kent County,40,50,95,-10"),
                LocalDate.of(2024, 11, 5));
        assertThat(sink.sum(VoteTotals.ALL, AreaLevel.COUNTY)).isEqualTo(95);
        assertThat(sink.figure("02", VoteTotals.ALL).count()).isEqualTo(80);
        assertThat(sink.figure("11", VoteTotals.DEMOCRATIC).count()).isEqualTo(9);
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 4));
    }

    @Test
    void theTidyLayoutKeepsZeroAndAbsencesApart() throws UnreadableTable {
        RecordingSink sink = RecordingSink.read(
                new ArrestsReader(),
                MemoryRows.of(
                        TidyFigures.header(),
                        "06,arrests,2025-01-01,2025-05-31,0,,,2",
                        "12,arrests,2025-01-01,2025-05-31,,suppressed,,3",
                        "48,arrests,2025-01-01,2025-05-31,,,,4"),
                DAY);
        assertThat(sink.figures).extracting(Figure::count).containsExactly(0L, null);
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 2, RowFate.REJECTED, 1));
    }

    private static RecordingSink orders(String... lines) throws UnreadableTable {
        return RecordingSink.read(new RemovalOrdersReader(DatasetId.REMOVAL_ORDERS), MemoryRows.of(lines), DAY);
    }
}
