package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the values, the legend says something sensible, and the same at every date. */
class LegendMakerTest {

    private static final LocalDate LATER = LocalDate.of(2002, 2, 2);

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void equalValuesAreOneClassThatSaysSo(ClassMethod method) {
        Legend legend = legend(SampleTables.rates().everywhere(SampleTables.rate(123)), method);

        assertThat(legend.methodTitle()).isEqualTo("All values are equal");
        assertThat(legend.classes()).singleElement().satisfies(key -> {
            assertThat(key.label()).isEqualTo("12.3");
            assertThat(key.count()).isEqualTo(56);
        });
        assertThat(bars(legend)).containsOnlyOnce(56);
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void aSingleValueAmongNothingIsOneClass(ClassMethod method) {
        List<Value> values = new ArrayList<>(Collections.nCopies(55, SampleTables.NO_DATA));
        values.add(SampleTables.rate(42));
        Legend legend = legend(SampleTables.rates().of(values), method);

        assertThat(legend.classes()).extracting(Legend.ClassKey::count).containsExactly(1);
        assertThat(legend.looks()).containsExactly(new Legend.LookKey(AreaLook.NO_DATA, "no data", 55));
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void whereAllIsMissingTheLegendSaysThatNothingCouldBeClassed(ClassMethod method) {
        Legend legend = legend(SampleTables.rates().everywhere(SampleTables.NO_DATA), method);

        assertThat(legend.methodTitle()).isEqualTo("No area has a value to be classed");
        assertThat(legend.classes()).isEmpty();
        assertThat(legend.distribution()).isNull();
        assertThat(legend.looks()).containsExactly(new Legend.LookKey(AreaLook.NO_DATA, "no data", 56));
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void aHugeOutlierLeavesEveryAreaCountedAndTheLastBarToItself(ClassMethod method) {
        List<Value> values = new ArrayList<>(SampleTables.rates(10, 20, 30, 40, 50, 60, 70, 80, 90));
        values.add(SampleTables.rate(9_000_000));
        Legend legend = legend(SampleTables.rates().of(values), method);

        assertThat(legend.classes().stream().mapToInt(Legend.ClassKey::count).sum())
                .isEqualTo(10);
        assertThat(bars(legend).getFirst()).isEqualTo(9);
        assertThat(bars(legend).getLast()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void mostlyZeroLeavesZeroItsOwnLookAndClassesTheRest(ClassMethod method) {
        List<Value> values = new ArrayList<>(Collections.nCopies(52, SampleTables.rate(0)));
        values.addAll(SampleTables.rates(10, 20, 30, 400));
        Legend legend = legend(SampleTables.rates().of(values), method);

        assertThat(legend.looks()).contains(new Legend.LookKey(AreaLook.ZERO, "0", 52));
        assertThat(legend.classes().stream().mapToInt(Legend.ClassKey::count).sum())
                .isEqualTo(4);
        assertThat(bars(legend).stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
    }

    @Test
    void fewerClassesThanAskedAreExplained() {
        Legend legend = legend(SampleTables.rates().of(SampleTables.rates(10, 10, 20, 20)), ClassMethod.QUANTILE);

        assertThat(legend.methodTitle()).isEqualTo("Quantiles (values do not part into 5 classes)");
    }

    @Test
    void steppingThroughTimeNeverReRanges() {
        MeasureTable early = SampleTables.rates().of(SampleTables.rates(10, 20, 30));
        MeasureTable late = SampleTables.rates().on(LATER).of(SampleTables.rates(100, 200, 300));
        Pool pool = Pool.of(List.of(early, late));
        MapOptions options = new MapOptions(null, ClassMethod.EQUAL, 3, List.of(), null);
        Legend first = Classifier.classify(early, options, pool).legend();
        Legend second = Classifier.classify(late, options, pool).legend();

        assertThat(first.classes())
                .extracting(key -> key.label() + key.color())
                .isEqualTo(second.classes().stream()
                        .map(key -> key.label() + key.color())
                        .toList());
        assertThat(first.classes()).extracting(Legend.ClassKey::count).containsExactly(3, 0, 0);
        assertThat(first.methodTitle()).endsWith(", over 2 dates, 1 Jan 2001 to 2 Feb 2002");
    }

    @Test
    void circlesKeepTheirScaleOverTimeToo() {
        MeasureTable early = SampleTables.counts().of(List.of(Value.Observed.count(4)));
        MeasureTable late = SampleTables.counts().on(LATER).of(List.of(Value.Observed.count(16)));
        Pool pool = Pool.of(List.of(early, late));

        double before = Classifier.classify(early, MapOptions.DEFAULT, pool)
                .areas()
                .getFirst()
                .radius();
        double after = Classifier.classify(late, MapOptions.DEFAULT, pool)
                .areas()
                .getFirst()
                .radius();
        assertThat(after).isEqualTo(2 * before);
    }

    @Test
    void reScalingToOneDateIsStampedAndSaidInTheLegend() {
        MeasureTable table = SampleTables.rates().of(SampleTables.rates(10, 20, 30));
        ClassifiedMap map = Classifier.classify(table, MapOptions.DEFAULT, Pool.rescaled(table));

        assertThat(map.stamps()).containsExactly(MapStamp.RESCALED);
        assertThat(map.legend().methodTitle()).endsWith("of this date alone");
    }

    @Test
    void theNationalValueIsMarkedWhereItLies() {
        MeasureTable table = SampleTables.rates().nation(SampleTables.rate(150)).of(SampleTables.rates(100, 200, 300));

        Distribution.Mark mark = Objects.requireNonNull(
                Objects.requireNonNull(legend(table, ClassMethod.EQUAL).distribution())
                        .nation());
        assertThat(mark.label()).isEqualTo("US: 15.0");
        assertThat(mark.position()).isEqualTo(0.25);
    }

    @Test
    void aroundTheNationTheMiddleClassHoldsItAndHalfIsAsFarAsDouble() {
        MeasureTable table = SampleTables.rates()
                .nation(SampleTables.rate(1_000))
                .of(SampleTables.rates(0, 400, 500, 700, 1_000, 1_300, 2_000, 2_100));
        ClassifiedMap map = Classifier.classify(table, MapOptions.DEFAULT.withAroundNation(true));

        assertThat(map.legend().classes())
                .extracting(Legend.ClassKey::label)
                .containsExactly("up to 0.5×", "0.5× – 0.8×", "0.8× – 1.25×", "1.25× – 2×", "over 2×");
        assertThat(map.areas())
                .extracting(ClassifiedMap.ClassifiedArea::classIndex)
                .containsExactly(-1, 0, 0, 1, 2, 3, 3, 4);
        assertThat(map.legend().methodTitle()).startsWith("Ratio to the United States (1× is 100.0)");
    }

    @Test
    void aCountIsNotComparedWithTheNationsSum() {
        MeasureTable counts =
                SampleTables.counts().nation(Value.Observed.count(9)).everywhere(Value.Observed.count(1));

        assertThatExceptionOfType(UnanswerableQuery.class)
                .isThrownBy(() -> Classifier.classify(counts, MapOptions.DEFAULT.withAroundNation(true)))
                .withMessageContaining("Ask for per=residents");
    }

    @Test
    void unclassedColoursAscendWithTheValueAndTheLegendIsARamp() {
        ClassifiedMap map = Classifier.classify(
                SampleTables.rates().of(SampleTables.rates(100, 150, 200)),
                MapOptions.DEFAULT.withMethod(ClassMethod.NONE).withPalette("greys"));

        assertThat(map.areas())
                .extracting(ClassifiedMap.ClassifiedArea::color)
                .containsExactly("#f7f7f7", "#969696", "#252525");
        assertThat(Objects.requireNonNull(map.legend().ramp()).labels()).containsExactly("10.0", "20.0");
    }

    @Test
    void unstableValuesKeepTheirClassAndAreCountedApart() {
        Legend legend = legend(SampleTables.rates().unstable().of(SampleTables.rates(10, 20, 0)), ClassMethod.EQUAL);

        assertThat(legend.unstable()).isEqualTo(new Unstable(2, "unstable (under 20)"));
        assertThat(legend.classes().stream().mapToInt(Legend.ClassKey::count).sum())
                .isEqualTo(2);
    }

    private static Legend legend(MeasureTable table, ClassMethod method) {
        return Classifier.classify(table, MapOptions.DEFAULT.withMethod(method)).legend();
    }

    private static List<Integer> bars(Legend legend) {
        return Objects.requireNonNull(legend.distribution()).bars().stream()
                .map(Distribution.Bar::count)
                .toList();
    }
}
