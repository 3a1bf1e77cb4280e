package org.enforcementatlas.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdictions;
import org.enforcementatlas.render.MonthsSvg;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months on a state's page are the answers for those months. The practice figures stand in for real ones. */
class MonthlyCourseTest {

    private static final GeoId TEXAS = new GeoId("48");

    @TempDir
    static Path home;

    private static Atlas atlas;

    @BeforeAll
    static void open() {
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), LoadedHome.CLOCK, line -> {});
        atlas.loadPractice();
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static MonthlyCourse orders(GeoId place) {
        return MonthlyCourse.list(atlas.measures(), place).stream()
                .filter(course -> course.measure().id().name().equals("removal-orders"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachMonthIsTheAnswerForThatMonthInEveryStateAndInTheNation() {
        for (var state : Jurisdictions.list()) {
            for (MonthlyCourse.Month month : orders(state.id()).months()) {
                MeasureTable table = atlas.measures()
                        .answer(MeasureQuery.of(month.table().measure().id())
                                .withPer(Per.COUNT)
                                .withAsOf(month.when().atEndOfMonth()));
                AreaValue value = table.find(state.id()).orElseThrow();
                assertThat(month.value()).isEqualTo(value);
                assertThat(month.table().nation()).isEqualTo(table.nation());
            }
        }
    }

    @Test
    void stocksAndWhatHasNoMonthsHaveNoCourseAndCourtsHaveNone() {
        List<String> names = MonthlyCourse.list(atlas.measures(), TEXAS).stream()
                .map(course -> course.measure().id().name())
                .toList();
        assertThat(names)
                .contains("removal-orders", "in-absentia-share")
                .doesNotContain("pending-cases", "arrests", "removal-orders-by-court");
    }

    @Test
    void aShareOfTooFewIsDottedAndSaidToBeUnstable() {
        MonthlyCourse shares = MonthlyCourse.list(atlas.measures(), TEXAS).stream()
                .filter(course -> course.measure().id().name().equals("in-absentia-share"))
                .findFirst()
                .orElseThrow();
        long unstable = shares.months().stream()
                .filter(month -> month.value().unstable())
                .count();
        assertThat(unstable).isPositive();
        assertThat(MonthsSvg.ofPlace(shares).split("stroke-dasharray=\"1.5 2.5\"", -1))
                .hasSize((int) unstable + 1);
        assertThat(MonthsSvg.wordsOfPlace(shares).split(", unstable", -1)).hasSize((int) unstable + 1);
    }

    @Test
    void barsStandForMonthsAndTheYearInPartIsNamed() {
        MonthlyCourse course = orders(TEXAS);
        assertThat(course.months()).hasSize(20);
        long seen = course.months().stream()
                .filter(month -> month.table().nation().value() instanceof Value.Observed)
                .count();
        String drawing = MonthsSvg.ofNation(course);
        assertThat(drawing.split("<rect", -1)).hasSize((int) seen + 1);
        assertThat(drawing).contains(">FY 2024<", ">FY 2025, 8 of 12 months<");
        assertThat(MonthsSvg.wordsOfNation(course))
                .startsWith("Oct 2023: ")
                .contains("; May 2025: ")
                .doesNotContain("null");
        assertThat(MonthsSvg.wordsOfPlace(course).split("; ", -1)).hasSize(20);
    }
}
