package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.RowFate;
import org.enforcementatlas.notice.Severity;
import org.enforcementatlas.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredReaderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);
    private static final DeclaredReader STATES = reader(true, AreaLevel.STATE);
    private static final DeclaredReader COUNTIES = reader(true, AreaLevel.COUNTY);
    private static final DeclaredReader FLOW = reader(false, AreaLevel.STATE);

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "AL", "Ala.", "Alabama", "ALABAMA "})
    void aStateIsNamedInManyWays(String printed) throws UnreadableTable {
        RecordingSink sink = read(STATES, "state,value", printed + ",7");
        assertThat(sink.figure("01", "value").count()).isEqualTo(7);
    }

    @Test
    void aCountyIsNamedByCodeByNameAndByBothColumns() throws UnreadableTable {
        RecordingSink one = read(COUNTIES, "fips,value", "01001,7", "1003,8", "\"Harris County, TX\",9");
        assertThat(one.figures).extracting(Figure::place).containsExactly(id("01001"), id("01003"), id("48201"));
        assertThat(one.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 2, RowFate.CORRECTED, 1));
        RecordingSink two = read(
                COUNTIES,
                "state,county,value",
                "Puerto Rico,Añasco,1",
                "NM,Doña Ana County,2",
                "22,Orleans,3",
                "01,1,4",
                "TX,48201,5");
        assertThat(two.figures)
                .extracting(Figure::place)
                .containsExactly(id("72011"), id("35013"), id("22071"), id("01001"), id("48201"));
    }

    @Test
    void whatIsNoPlaceIsSetAsideAndSaysWhy() throws UnreadableTable {
        RecordingSink sink = read(
                COUNTIES,
                "state,county,value",
                "CT,Fairfield County,1",
                "VA,Fairfax,2",
                "TX,Haris County,3",
                "Texxas,Harris County,4");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.QUARANTINED, 4));
        assertThat(sink.figures).isEmpty();
        assertThat(sink.notices).extracting(Notice::suggestion).contains("Did you mean Harris County (48201)?");
    }

    @Test
    void everyAbsenceKeepsItsReasonAndZeroIsAFact() throws UnreadableTable {
        RecordingSink sink = read(
                STATES,
                "state,value,value_flag",
                "AL,0,",
                "AK,,",
                "AZ,*,",
                "AR,S,",
                "CA,<10,",
                "CO,(D),",
                "CT,(X),",
                "DE,,suppressed",
                "FL,,not applicable",
                "GA,\"1,234\",");
        assertThat(sink.figures).extracting(Figure::count).startsWith(0L, null).endsWith(1234L);
        assertThat(sink.figures.subList(1, 9))
                .extracting(Figure::absence)
                .containsExactly(
                        Absence.NO_DATA,
                        Absence.SUPPRESSED,
                        Absence.SUPPRESSED,
                        Absence.SUPPRESSED,
                        Absence.SUPPRESSED,
                        Absence.NOT_APPLICABLE,
                        Absence.SUPPRESSED,
                        Absence.NOT_APPLICABLE);
    }

    @Test
    void aFlagBesideACountContradictsIt() throws UnreadableTable {
        RecordingSink sink = read(STATES, "state,value,flag", "AL,0,suppressed", "AK,,odd");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.REJECTED, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12%", "\"12,5\"", "1.234", "-0.5"})
    void decimalsAreRefusedAndNeverRounded(String printed) throws UnreadableTable {
        RecordingSink sink = read(STATES, "state,value", "AL," + printed);
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.REJECTED, 1));
        assertThat(sink.notices.getFirst().message()).contains("whole number and nothing is rounded in silence");
    }

    @Test
    void aTotalIsCheckedAndNeverAdded() throws UnreadableTable {
        RecordingSink right = read(STATES, "state,value", "Total,12", "AL,5", "AK,7");
        assertThat(right.figures).hasSize(2);
        assertThat(right.notices).extracting(Notice::severity).containsExactly(Severity.INFO);
        RecordingSink wrong = read(STATES, "state,value", "AL,5", "AK,7", "United States,13");
        assertThat(wrong.notices).extracting(Notice::severity).containsExactly(Severity.WARNING);
        assertThat(wrong.notices.getFirst().message()).contains("13").contains("12");
        RecordingSink withheld = read(STATES, "state,value", "AL,5", "AK,*", "Total,13");
        assertThat(withheld.notices).extracting(Notice::severity).containsExactly(Severity.INFO);
    }

    @Test
    void aStatesOwnRowIsATotalAmongItsCounties() throws UnreadableTable {
        RecordingSink sink = read(COUNTIES, "fips,value", "01000,9", "01001,4", "01003,4", "00000,8");
        assertThat(sink.figures).hasSize(2);
        assertThat(sink.notices).extracting(Notice::severity).containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void linesOfTextBelowTheTableAreNoRows() throws UnreadableTable {
        RecordingSink sink = read(STATES, "state,value", "AL,5", "Source: a report,", ",");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 1));
        assertThat(sink.notData).isEqualTo(3);
    }

    @Test
    void aWideFileHasOneColumnForEachYearMonthOrDate() throws UnreadableTable {
        RecordingSink years = read(FLOW, "state,FY2023,FY2024", "AL,1,2");
        assertThat(years.figures)
                .extracting(Figure::period)
                .containsExactly(new FiscalYear(2023).period(), new FiscalYear(2024).period());
        RecordingSink calendar = read(FLOW, "state,2023,2024-02", "AL,1,2");
        assertThat(calendar.figures)
                .extracting(Figure::period)
                .containsExactly(
                        new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                        new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        RecordingSink days = read(STATES, "state,2025-03-01,4/1/2025,1.5.2025", "AL,1,2,3");
        assertThat(days.figures)
                .extracting(figure -> figure.period().end())
                .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1), LocalDate.of(2025, 5, 1));
    }

    @Test
    void aStockOfAYearIsPutOnADayAndSaysSo() throws UnreadableTable {
        RecordingSink sink = read(STATES, "state,year,value", "AL,2024,1", "AL,2025,2");
        assertThat(sink.figures)
                .extracting(Figure::period)
                .containsExactly(Period.on(LocalDate.of(2024, 12, 31)), Period.on(DAY));
        assertThat(sink.notices).extracting(Notice::rule).containsExactly("stock-day-taken", "period-in-progress");
    }

    @Test
    void aFlowNeedsAPeriod() throws UnreadableTable {
        assertThatThrownBy(() -> read(FLOW, "state,value", "AL,1"))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("add a column named period");
        RecordingSink named =
                RecordingSink.read(FLOW.forFile("beds-2025-01_2025-05.csv"), MemoryRows.of("state,value", "AL,1"), DAY);
        assertThat(named.figures.getFirst().period()).isEqualTo(new Period(LocalDate.of(2025, 1, 1), DAY));
    }

    @Test
    void firstAndLastDayMakeASpanAndAnAsOfDateNone() throws UnreadableTable {
        RecordingSink sink = read(
                FLOW,
                "geo_id,period_start,period_end,as_of,value,value_flag",
                "01,2024-10-01,2025-03-31,2025-04-02,5,",
                "02,2025-03-31,2024-10-01,2025-04-02,5,",
                "US,2024-10-01,2025-03-31,2025-04-02,5,");
        assertThat(sink.figures)
                .extracting(Figure::period)
                .containsExactly(new Period(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 3, 31)));
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.ACCEPTED, 1, RowFate.REJECTED, 1));
        assertThatThrownBy(() -> read(FLOW, "geo_id,as_of,value", "01,2025-04-02,5"))
                .isInstanceOf(UnreadableTable.class);
    }

    @Test
    void aColumnOfTotalsBesideYearsIsNotRead() throws UnreadableTable {
        assertThat(read(FLOW, "state,2023,2024,Total", "AL,1,2,3").figures)
                .extracting(Figure::count)
                .containsExactly(1L, 2L);
    }

    @Test
    void aPeriodToComeIsRefused() throws UnreadableTable {
        RecordingSink sink =
                read(FLOW, "state,period,value", "AL,2025-07,1", "AL,soon,1", "AL,2025-04,1", "AL,2025-04,1");
        assertThat(sink.notices)
                .extracting(Notice::rule)
                .containsExactly("period-after-as-of", "malformed-period", "repeated-figure");
        assertThat(sink.fates).isEqualTo(Map.of(RowFate.REJECTED, 3, RowFate.ACCEPTED, 1));
    }

    @Test
    void aRowOfAnotherLevelIsRefused() throws UnreadableTable {
        assertThat(read(STATES, "place,value", "01001,1").notices)
                .extracting(Notice::rule)
                .containsExactly("other-level");
        assertThat(read(COUNTIES, "place,value", "AL,1").notices)
                .extracting(Notice::rule)
                .containsExactly("other-level");
    }

    @ParameterizedTest
    @CsvSource({"'name,amount'", "'state,amount'", "'state,value,FY2024'", "'state,period,FY2024'"})
    void otherColumnsAreRefusedWithWhatIsExpected(String header) {
        assertThatThrownBy(() -> read(FLOW, header))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("expected a place");
    }

    private static DeclaredReader reader(boolean stock, AreaLevel level) {
        return new DeclaredReader(
                new DeclaredReader.Wanted(new DatasetId("jail-beds"), "A source", stock, Set.of(level)));
    }

    private static RecordingSink read(DatasetReader reader, String... lines) throws UnreadableTable {
        return RecordingSink.read(reader, MemoryRows.of(lines), DAY);
    }

    private static GeoId id(String code) {
        return new GeoId(code);
    }
}
