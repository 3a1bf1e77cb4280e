package org.enforcementatlas.choropleth.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.choropleth.SampleTables;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.junit.jupiter.api.Test;

/** Two tables side by side: every area once, in one cell or in none for a reason. */
class PairingTest {

    private static final RelateState STATE = RelateCodec.fromParameters(Map.of());

    @Test
    void thirdsAreOfTheAreasThatHaveBothValues() {
        List<Value> xs = new ArrayList<>(SampleTables.rates(10, 20, 30, 40, 50, 60, 70, 80, 90));
        xs.add(SampleTables.NO_DATA);
        xs.add(SampleTables.rate(100));
        List<Value> ys = new ArrayList<>(SampleTables.rates(90, 80, 70, 60, 50, 40, 30, 20, 10));
        ys.add(SampleTables.rate(5));
        ys.add(SampleTables.NO_DATA);

        Related related = related(xs, ys);

        assertThat(related.key().counts()).containsExactly(0, 0, 3, 0, 3, 0, 3, 0, 0);
        assertThat(related.key().xLabels()).containsExactly("1.0 – 3.0", "4.0 – 6.0", "7.0 – 9.0");
        assertThat(related.key().looks())
                .containsExactly(new Legend.LookKey(AreaLook.NO_DATA, "no data for one or both", 2));
        assertThat(related.association().n()).isEqualTo(9);
        assertThat(related.association().spearman().orElseThrow()).isCloseTo(-1, within(1e-12));
    }

    @Test
    void equalValuesAreNeverInTwoClasses() {
        Related related = related(
                SampleTables.rates(0, 0, 0, 0, 0, 0, 10, 20, 30), SampleTables.rates(1, 2, 3, 4, 5, 6, 7, 8, 9));

        assertThat(related.pairs().subList(0, 6))
                .allSatisfy(pair ->
                        assertThat(pair.findCell().orElseThrow().column()).isZero());
        assertThat(related.key().xLabels().getFirst()).isEqualTo("0.00");
    }

    @Test
    void ofTwoDifferentValuesThereIsNoMiddleAndOfOneOnlyTheMiddle() {
        Related related = related(SampleTables.rates(10, 10, 20), SampleTables.rates(50, 50, 50));

        assertThat(related.pairs().stream()
                        .map(pair -> pair.findCell().orElseThrow().word()))
                .containsExactly("low-middle", "low-middle", "high-middle");
        assertThat(related.key().xLabels().get(1)).isEmpty();
        assertThat(related.association().pearson()).isEmpty();
    }

    @Test
    void withoutAnyPairThereAreNoClassesAndNoError() {
        Related related = related(List.of(SampleTables.NO_DATA), SampleTables.rates(10));

        assertThat(related.key().counts()).containsOnly(0);
        assertThat(RelateSentence.of(related)).contains("No correlation can be computed");
    }

    @Test
    void noDataIsToldBeforeSuppressedAndSuppressedBeforeNotApplicable() {
        Related related = related(
                List.of(SampleTables.NO_DATA, SampleTables.SUPPRESSED, SampleTables.NOT_APPLICABLE),
                List.of(SampleTables.SUPPRESSED, SampleTables.NOT_APPLICABLE, SampleTables.rate(1)));

        assertThat(related.shapes().areas().stream().map(area -> area.look()))
                .containsExactly(AreaLook.NO_DATA, AreaLook.SUPPRESSED, AreaLook.NOT_APPLICABLE);
    }

    @Test
    void datesThatAreNearestToEachOtherAreChosenAndOfThoseTheLatest() {
        LocalDate may = LocalDate.of(2025, 5, 28);
        LocalDate june = LocalDate.of(2025, 6, 3);
        LocalDate end = LocalDate.of(2025, 5, 31);

        assertThat(NearestDates.of(List.of(may, june), List.of(end))).isEqualTo(new NearestDates.Dates(june, end));
        assertThat(NearestDates.of(List.of(may, LocalDate.of(2026, 5, 18)), List.of(end)))
                .isEqualTo(new NearestDates.Dates(may, end));
        assertThat(NearestDates.of(List.of(), List.of(end))).isEqualTo(new NearestDates.Dates(null, end));
    }

    @Test
    void strengthsHaveTheirUsualNames() {
        assertThat(List.of(0.09, -0.29, 0.3, -0.9).stream().map(RelateSentence::strength))
                .containsExactly("negligible", "weak", "moderate", "strong");
    }

    @Property
    void cellsAndLooksSumToTheNumberOfAreasAndClassesNeverOverlap(
            @ForAll @Size(min = 1, max = 56) List<@IntRange(min = -1, max = 12) Integer> drawn) {
        List<Value> xs = drawn.stream().map(PairingTest::value).toList();
        List<Value> ys = IntStream.range(0, drawn.size())
                .mapToObj(i -> value(drawn.get(drawn.size() - 1 - i)))
                .toList();
        Related related = related(xs, ys);

        int cells = related.key().counts().stream().mapToInt(Integer::intValue).sum();
        int looks =
                related.key().looks().stream().mapToInt(Legend.LookKey::count).sum();
        assertThat(cells + looks).isEqualTo(drawn.size());
        assertThat(cells).isEqualTo(related.association().n());
        for (Pair one : related.whole()) {
            for (Pair other : related.whole()) {
                boolean less = Related.number(one.x()) < Related.number(other.x());
                int columns = Integer.compare(
                        one.findCell().orElseThrow().column(),
                        other.findCell().orElseThrow().column());
                assertThat(less ? columns <= 0 : Related.number(one.x()) != Related.number(other.x()) || columns == 0)
                        .isTrue();
            }
        }
    }

    private static Value value(int drawn) {
        return drawn < 0 ? SampleTables.NO_DATA : SampleTables.rate(drawn * 10L);
    }

    private static Related related(List<Value> xs, List<Value> ys) {
        MeasureTable x = SampleTables.rates().title("First").of(xs);
        MeasureTable y = SampleTables.rates().title("Second").of(ys);
        return new Pairing(x, y, STATE).related(null, false);
    }
}
