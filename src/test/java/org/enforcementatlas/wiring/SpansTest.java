package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.Layer;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.measure.Change;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.RowsBehind;
import org.enforcementatlas.measure.Span;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.UnevenPeriods;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.ColumnText;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.Comparisons;
import org.enforcementatlas.measure.compare.UnevenColumns;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.MeasureId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Months are summed to years, a part of a year says so, and the two are not compared unasked. The figures are made for the test:
 * in Texas 10 orders in the first month and one more in each month after it, in Florida 100 a month, in Ohio one month withheld.
 */
class SpansTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final MeasureId ORDERS = new MeasureId("removal-orders");
    private static final GeoId TEXAS = new GeoId("48");
    private static final GeoId OHIO = new GeoId("39");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);

    @TempDir
    static Path folder;

    private static Atlas atlas;
    private static Measures measures;

    @BeforeAll
    static void load() throws IOException, RefusedFile {
        StringBuilder csv = new StringBuilder("state,period,orders,outcome_scope,stage,geography_basis,provisional\n");
        int orders = 10;
        for (YearMonth month = YearMonth.of(2022, 10);
                !month.isAfter(YearMonth.of(2025, 5));
                month = month.plusMonths(1)) {
            String provisional = month.equals(YearMonth.of(2025, 5)) ? "yes" : "";
            for (String row : List.of(
                    "TX," + month + "," + orders++,
                    "FL," + month + ",100",
                    "OH," + month + "," + (month.equals(YearMonth.of(2025, 2)) ? "*" : "5"),
                    "unknown," + month + ",7")) {
                csv.append(row)
                        .append(",removal,initial,respondent-address,")
                        .append(provisional)
                        .append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("orders-2025-05-31.csv"), csv);
        atlas = Atlas.open(Home.of(FilledHome.at(folder.resolve("home")), Map.of()), CLOCK, line -> {});
        Snapshot snapshot = atlas.importer()
                .stage(ImportRequest.of(DatasetId.REMOVAL_ORDERS, file, "test"))
                .snapshot();
        atlas.snapshots().publish(snapshot.id(), "test");
        measures = atlas.measures();
    }

    @AfterAll
    static void close() throws IOException {
        atlas.close();
    }

    private static MeasureQuery orders(Span span, LocalDate day) {
        return MeasureQuery.of(ORDERS).withPer(Per.COUNT).withSpan(span).withAsOf(day);
    }

    private static Value of(MeasureTable table, GeoId place) {
        return table.find(place).orElseThrow().value();
    }

    @Test
    void aFiscalYearIsTheSumOfItsMonthsAndSaysWhatItLacks() {
        MeasureTable whole = measures.answer(orders(Span.FISCAL_YEAR, SEPTEMBER));
        MeasureTable part = measures.answer(orders(Span.FISCAL_YEAR, MAY));

        assertThat(of(whole, TEXAS))
                .isEqualTo(Value.Observed.count(22 + 23 + 24 + 25 + 26 + 27 + 28 + 29 + 30 + 31 + 32 + 33));
        assertThat(of(part, TEXAS)).isEqualTo(Value.Observed.count(34 + 35 + 36 + 37 + 38 + 39 + 40 + 41));
        assertThat(Wording.when(whole)).isEqualTo("FY 2024 (1 Oct 2023 – 30 Sep 2024)");
        assertThat(Wording.when(part))
                .isEqualTo("FY 2025 in part (1 Oct 2024 – 31 May 2025: October–May, 8 of 12 months), provisional");
    }

    @Test
    void aCalendarYearBeginsInJanuary() {
        MeasureTable part = measures.answer(orders(Span.CALENDAR_YEAR, MAY));
        assertThat(of(part, TEXAS)).isEqualTo(Value.Observed.count(37 + 38 + 39 + 40 + 41));
        assertThat(Wording.when(part))
                .startsWith("calendar year 2025 in part (1 Jan 2025 – 31 May 2025: January–May, 5 of 12");
    }

    @Test
    void aYearWithAWithheldMonthIsWithheldAndInNoSum() {
        MeasureTable part = measures.answer(orders(Span.FISCAL_YEAR, MAY));
        assertThat(of(part, OHIO)).isEqualTo(new Value.Absent(Absence.SUPPRESSED));
        assertThat(of(part, new GeoId("01"))).isEqualTo(new Value.Absent(Absence.NO_DATA));
        assertThat(part.nation().value()).isEqualTo(Value.Observed.count(300 + 800 + 8 * 7));
    }

    @Test
    void theRowsBehindAYearAreThoseOfAllItsMonths() {
        MeasureQuery query = orders(Span.FISCAL_YEAR, MAY);
        RowsBehind texas = measures.trace(query, TEXAS);
        RowsBehind nation = measures.trace(query, GeoId.US);
        assertThat(texas.figures()).hasSize(8);
        assertThat(texas.counted()).isEqualTo(300);
        assertThat(nation.counted()).isEqualTo(1156);
    }

    @Test
    void aMonthlyAverageIsAnExactFractionAndItsRateIsPerResidentMonth() {
        MeasureTable count = measures.answer(orders(Span.FISCAL_YEAR_AVERAGE, MAY));
        assertThat(of(count, TEXAS)).isEqualTo(new Value.Observed(300, 8, 1));
        assertThat(Wording.sentence(count, count.find(TEXAS).orElseThrow()))
                .startsWith("Texas: 37.5 removal orders a month; 300 removal orders of 8 months; ");
        assertThat(Wording.subtitle(count))
                .startsWith("Removal orders a month, by state, monthly average of FY 2025 in part");
    }

    @Test
    void aYearThatLacksAMonthIsRefused() {
        assertThat(measures.listDates(ORDERS, Span.CALENDAR_YEAR)).first().isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(measures.listDates(ORDERS, Span.FISCAL_YEAR)).hasSize(32);
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> measures.answer(orders(Span.CALENDAR_YEAR, LocalDate.of(2022, 12, 31))))
                .withMessageContaining("the nearest are for 2023-01-31");
    }

    @Test
    void aStockIsNotSummedOverTime() {
        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> measures.answer(
                        MeasureQuery.of(new MeasureId("pending-cases")).withSpan(Span.FISCAL_YEAR)))
                .withMessageContaining("cannot be summed over months");
        assertThat(measures.listSpans(new MeasureId("pending-cases"))).containsExactly(Span.AS_COUNTED);
    }

    @Test
    void aPartOfAYearIsNotComparedWithAWholeOneUntilTheReaderHasChosenHow() {
        ClassifiedMaps maps = new ClassifiedMaps(measures);
        assertThatExceptionOfType(UnevenPeriods.class)
                .isThrownBy(() -> maps.answer(ViewCodec.fromParameters(Map.of())
                        .withQuery(orders(Span.FISCAL_YEAR, MAY))
                        .withLayer(new Layer.Change(Change.Kind.ABSOLUTE, SEPTEMBER))))
                .satisfies(uneven -> {
                    assertThat(uneven.offers())
                            .extracting(UnevenPeriods.Offer::words)
                            .containsExactly(
                                    "same months, October–May, 8 of 12 months", "monthly average", "whole years only");
                    assertThat(uneven).hasMessageContaining("(2024-05-31 and 2025-05-31, span=fiscal-year)");
                    for (UnevenPeriods.Offer offer : uneven.offers()) {
                        LocalDate from = offer.before().findAsOf().orElseThrow();
                        MeasureTable chosen = maps.answer(ViewCodec.fromParameters(Map.of())
                                .withQuery(offer.after())
                                .withLayer(new Layer.Change(Change.Kind.ABSOLUTE, from)));
                        assertThat(of(chosen, TEXAS)).isInstanceOf(Value.Observed.class);
                    }
                });
    }

    @Test
    void twoPartsOfOneYearAreOfferedTheSameMonthsOfTheYearBeforeAndNeverThemselves() {
        ClassifiedMaps maps = new ClassifiedMaps(measures);
        assertThatExceptionOfType(UnevenPeriods.class)
                .isThrownBy(() -> maps.answer(ViewCodec.fromParameters(Map.of())
                        .withQuery(orders(Span.FISCAL_YEAR, MAY))
                        .withLayer(new Layer.Change(Change.Kind.ABSOLUTE, LocalDate.of(2025, 4, 30)))))
                .satisfies(uneven -> {
                    UnevenPeriods.Offer same = uneven.offers().getFirst();
                    assertThat(same.words()).isEqualTo("same months of the year before, October–May, 8 of 12 months");
                    assertThat(same.before().findAsOf()).hasValue(LocalDate.of(2024, 5, 31));
                    assertThat(same.after().findAsOf()).hasValue(MAY);
                });
    }

    @Test
    void twoColumnsOfUnevenLengthAreSettledAsTheReaderChooses() {
        Comparisons comparisons = new Comparisons(measures);
        ComparisonQuery query = ComparisonCodec.fromParameters(Map.of(
                "columns", List.of("removal-orders:fiscal-year:2025-05-31,removal-orders:fiscal-year:2024-09-30")));
        assertThatExceptionOfType(UnevenColumns.class)
                .isThrownBy(() -> comparisons.answer(query))
                .satisfies(uneven -> {
                    ComparisonQuery settled =
                            uneven.settled(query, uneven.periods().offers().getFirst());
                    assertThat(settled.columns())
                            .extracting(ColumnText::write)
                            .containsExactly(
                                    "removal-orders:fiscal-year:2025-05-31", "removal-orders:fiscal-year:2024-05-31");
                    assertThat(comparisons.answer(settled).columns()).hasSize(2);
                });
    }

    @Test
    void theStatePageTellsEachFiscalYear() {
        StateProfile.Line line = StateProfile.of(measures, TEXAS).lines().stream()
                .filter(one -> one.count().measure().id().equals(ORDERS))
                .findFirst()
                .orElseThrow();
        assertThat(line.years())
                .extracting(year -> year.value().value())
                .containsExactly(Value.Observed.count(186), Value.Observed.count(330), Value.Observed.count(300));
    }
}
