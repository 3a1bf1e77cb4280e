package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums and shares of two series over years. Made for the test: each month of Texas has 10 orders, 5 departures, 40 completed. */
class CourtSpansTest {

    private static final GeoId TEXAS = new GeoId("48");
    private static final GeoId OHIO = new GeoId("39");
    private static final MeasureId BOTH = new MeasureId("removal-orders-or-departures");
    private static final MeasureId SHARE = new MeasureId("voluntary-departure-share");
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static Measures measures;

    @BeforeAll
    static void load() throws IOException, RefusedFile {
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), LoadedHome.CLOCK, line -> {});
        measures = atlas.measures();
        StringBuilder csv = new StringBuilder(
                "geo_id,series,period_start,period_end,count,value_flag,place_note,source_row,provisional\n");
        for (int month = 10; month <= 12; month++) {
            YearMonth of = YearMonth.of(2024, month);
            String days = of.atDay(1) + "," + of.atEndOfMonth() + ",";
            String end = ",,2," + (month == 12 ? "yes" : "") + "\n";
            csv.append("48,orders,").append(days).append("10,").append(end);
            csv.append("48,voluntary-departures,").append(days).append("5,").append(end);
            csv.append("48,completed,").append(days).append("40,").append(end);
            csv.append("39,orders,").append(days).append("3,").append(end);
            csv.append("39,voluntary-departures,")
                    .append(days)
                    .append(",suppressed")
                    .append(end);
            csv.append("39,completed,").append(days).append("9,").append(end);
        }
        publish(DatasetId.COMPLETED_CASES, "completed-2024-12-31.csv", csv.toString());
        publish(DatasetId.PENDING_CASES_BY_COURT, "pending-2024-12-31.csv", """
                geo_id,series,period_start,period_end,count,value_flag,place_note,source_row
                48,pending,2024-12-31,2024-12-31,9,,,2
                39,pending,2024-12-31,2024-12-31,4,,,3
                """);
    }

    private static void publish(DatasetId dataset, String name, String csv) throws IOException, RefusedFile {
        Path file = Files.writeString(folder.resolve(name), csv);
        atlas.snapshots()
                .publish(
                        atlas.importer()
                                .stage(new ImportRequest(
                                        dataset, file, name, DECEMBER, "Made for a test", "", false, "test"))
                                .snapshot()
                                .id(),
                        "test");
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static MeasureTable answer(MeasureId measure, Span span) {
        return measures.answer(MeasureQuery.of(measure).withPer(Per.COUNT).withSpan(span));
    }

    private static Value of(MeasureTable table, GeoId place) {
        return table.find(place).orElseThrow().value();
    }

    @Test
    void aSumOfTwoSeriesIsAveragedOverItsMonths() {
        assertThat(of(answer(BOTH, Span.FISCAL_YEAR), TEXAS)).isEqualTo(Value.Observed.count(45));
        assertThat(of(answer(BOTH, Span.FISCAL_YEAR_AVERAGE), TEXAS)).isEqualTo(new Value.Observed(45, 3, 1));
    }

    @Test
    void whatIsWithheldInOnePartIsWithheldInTheSumAndTheShare() {
        assertThat(of(answer(BOTH, Span.FISCAL_YEAR), OHIO)).isEqualTo(new Value.Absent(Absence.SUPPRESSED));
        assertThat(of(answer(SHARE, Span.AS_COUNTED), OHIO)).isEqualTo(new Value.Absent(Absence.SUPPRESSED));
    }

    @Test
    void aShareOfFlowsIsToldOfAYearAndHasNoMonthlyAverage() {
        MeasureTable year = answer(SHARE, Span.FISCAL_YEAR);
        assertThat(of(year, TEXAS)).isEqualTo(new Value.Observed(15, 120, 100));
        assertThat(Wording.when(year)).endsWith("October–December, 3 of 12 months), provisional");
        assertThat(measures.listSpans(SHARE)).isEqualTo(List.of(Span.AS_COUNTED, Span.FISCAL_YEAR));
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> answer(SHARE, Span.FISCAL_YEAR_AVERAGE))
                .withMessageEndingWith("is a share, which has no monthly average; ask for span=fiscal-year.");
    }

    @Test
    void whatIsToldByCourtIsFilteredByItsCountsThoughItHasNoRate() {
        ClassifiedMaps maps = new ClassifiedMaps(measures);
        MeasureTable table = maps.answer(ViewCodec.fromParameters(Map.of("measure", "pending-cases-by-court")));
        assertThat(maps.matching(table, "count > 5")).containsExactly(TEXAS);
        assertThat(measures.find(table.measure().id()).orElseThrow().hasRate()).isFalse();
    }
}
