package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.junit.jupiter.api.Test;

/** Rates are shaded, counts are circles, and neither zero nor what is missing is in a class. */
class ClassifierTest {

    @Test
    void ratesAreShadedAndCountsBecomeSymbols() {
        ClassifiedMap rates = classify(SampleTables.rates().everywhere(SampleTables.rate(125)));
        ClassifiedMap counts = classify(SampleTables.counts().everywhere(Value.Observed.count(7)));

        assertThat(rates.layout()).isEqualTo(MapLayout.GEOGRAPHIC);
        assertThat(rates.rawCountWarning()).isFalse();
        assertThat(counts.layout()).isEqualTo(MapLayout.SYMBOLS);
        assertThat(counts.rawCountWarning()).isFalse();
    }

    @Test
    void aShadedCountIsAWarningAndARateIsNeverACircle() {
        ClassifiedMap shaded = Classifier.classify(
                SampleTables.counts().everywhere(Value.Observed.count(7)), laidOut(MapLayout.GEOGRAPHIC));
        ClassifiedMap rates =
                Classifier.classify(SampleTables.rates().everywhere(SampleTables.rate(7)), laidOut(MapLayout.SYMBOLS));

        assertThat(shaded.layout()).isEqualTo(MapLayout.GEOGRAPHIC);
        assertThat(shaded.rawCountWarning()).isTrue();
        assertThat(rates.layout()).isEqualTo(MapLayout.GEOGRAPHIC);
        assertThat(rates.rawCountWarning()).isFalse();
    }

    @Test
    void zeroAndEveryAbsenceHaveLooksOfTheirOwn() {
        List<ClassifiedArea> areas =
                classify(SampleTables.rates().of(SampleTables.everyLook())).areas();

        assertThat(areas.subList(0, 5))
                .extracting(ClassifiedArea::look)
                .containsExactly(
                        AreaLook.ZERO, AreaLook.SUPPRESSED, AreaLook.NOT_APPLICABLE, AreaLook.NO_DATA, AreaLook.CLASS);
        assertThat(areas.subList(0, 4)).extracting(ClassifiedArea::classIndex).containsOnly(-1);
    }

    @Test
    void zeroIsNotNoDataEvenWhereNothingElseIsKnown() {
        ClassifiedMap zeros = classify(SampleTables.rates().everywhere(SampleTables.rate(0)));
        ClassifiedMap nothing = classify(SampleTables.rates().everywhere(SampleTables.NO_DATA));

        assertThat(zeros.legend().classes()).isEmpty();
        assertThat(zeros.legend().looks())
                .containsExactly(
                        new Legend.LookKey(AreaLook.ZERO, "0", 56), new Legend.LookKey(AreaLook.NO_DATA, "no data", 0));
        assertThat(nothing.legend().looks()).containsExactly(new Legend.LookKey(AreaLook.NO_DATA, "no data", 56));
    }

    @Property(tries = 500)
    void theLegendCountsEveryAreaOnce(
            @ForAll("tables") MeasureTable table,
            @ForAll ClassMethod method,
            @ForAll @IntRange(min = 3, max = 7) int classes,
            @ForAll MapLayout layout) {
        List<Double> breaks = method == ClassMethod.CUSTOM ? List.of(1.0, 20.0, 300.0) : List.of();
        ClassifiedMap map = Classifier.classify(table, new MapOptions(layout, method, classes, breaks, null));
        Legend legend = map.legend();

        int counted = legend.classes().stream().mapToInt(Legend.ClassKey::count).sum()
                + legend.looks().stream().mapToInt(Legend.LookKey::count).sum();
        assertThat(counted).isEqualTo(table.areas().size());
        assertThat(map.areas()).hasSameSizeAs(table.areas());
        for (int i = 0; i < legend.classes().size(); i++) {
            int index = i;
            assertThat(legend.classes().get(i).count()).isEqualTo((int) map.areas().stream()
                    .filter(area -> area.classIndex() == index)
                    .count());
        }
    }

    @Property(tries = 500)
    void areasThatShowTheSameNumberLookTheSame(@ForAll("tables") MeasureTable table) {
        List<ClassifiedArea> areas = classify(table).areas();

        for (ClassifiedArea one : areas) {
            for (ClassifiedArea other : areas) {
                boolean same = Wording.value(table, one.value()).equals(Wording.value(table, other.value()))
                        && one.look() != AreaLook.ZERO
                        && other.look() != AreaLook.ZERO;
                assertThat(!same || one.classIndex() == other.classIndex()).isTrue();
            }
        }
    }

    @Test
    void negativeValuesDivergeAndZeroIsAmongThem() {
        List<Value> values = Stream.of(-300L, -20L, -10L, 0L, 15L, 40L, 250L)
                .map(SampleTables::margin)
                .toList();
        ClassifiedMap map = Classifier.classify(
                SampleTables.margins().of(values),
                new MapOptions(null, ClassMethod.QUANTILE, 5, List.of(), Palettes.SEQUENTIAL));

        assertThat(map.areas()).extracting(ClassifiedArea::look).containsOnly(AreaLook.CLASS);
        assertThat(map.areas()).extracting(ClassifiedArea::classIndex).containsExactly(0, 1, 2, 2, 3, 3, 4);
        assertThat(map.legend().classes())
                .extracting(Legend.ClassKey::color)
                .containsExactlyElementsOf(Palettes.colors(Palettes.DIVERGING, 5));
    }

    @Test
    void aDivergingPaletteIsNotUsedForValuesThatOnlyAscend() {
        ClassifiedMap map = Classifier.classify(
                SampleTables.rates().of(SampleTables.everyLook()),
                new MapOptions(null, ClassMethod.EQUAL, 4, List.of(), "brbg"));

        assertThat(map.legend().classes())
                .extracting(Legend.ClassKey::color)
                .containsExactlyElementsOf(Palettes.colors(Palettes.SEQUENTIAL, 4));
    }

    @Test
    void labelsArePrintedAsTheValuesAre() {
        ClassifiedMap map = classify(SampleTables.rates().of(SampleTables.rates(10, 20, 20_000)));

        assertThat(map.legend().classes()).extracting(Legend.ClassKey::label).containsExactly("1.0", "2.0", "2,000.0");
        assertThat(map.legend().methodTitle()).isEqualTo("Quantiles (values do not part into 5 classes)");
    }

    @Test
    void theAreaOfACircleIsProportionalToItsCount() {
        ClassifiedMap map = classify(SampleTables.counts()
                .of(Stream.of(400L, 100L, 0L, 25L)
                        .<Value>map(Value.Observed::count)
                        .toList()));
        List<Double> radii = map.areas().stream().map(ClassifiedArea::radius).toList();

        assertThat(radii.get(0)).isEqualTo(2 * radii.get(1)).isEqualTo(4 * radii.get(3));
        assertThat(radii.get(2)).isZero();
        assertThat(map.legend().symbols()).extracting(Legend.SymbolKey::value).containsExactly(200.0, 20.0, 2.0);
    }

    @Test
    void anUnknownPaletteIsRefused() {
        MapOptions options = new MapOptions(null, ClassMethod.EQUAL, 4, List.of(), "rainbow");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classifier.classify(SampleTables.rates().of(SampleTables.everyLook()), options));
    }

    @Provide
    Arbitrary<MeasureTable> tables() {
        Arbitrary<Value> rates = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 30).map(SampleTables::rate),
                Arbitraries.longs().between(0, 90_000).map(n -> new Value.Observed(n, 777_777, 100_000)),
                Arbitraries.of(SampleTables.NO_DATA, SampleTables.SUPPRESSED, SampleTables.NOT_APPLICABLE));
        Arbitrary<Value> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000).map(Value.Observed::count),
                Arbitraries.of(SampleTables.NO_DATA, SampleTables.SUPPRESSED));
        Arbitrary<Value> margins = Arbitraries.oneOf(
                Arbitraries.longs().between(-900, 900).map(SampleTables::margin), Arbitraries.of(SampleTables.NO_DATA));
        return Arbitraries.oneOf(
                rates.list().ofMaxSize(56).map(values -> SampleTables.rates().of(values)),
                counts.list().ofMaxSize(56).map(values -> SampleTables.counts().of(values)),
                margins.list()
                        .ofMaxSize(56)
                        .map(values -> SampleTables.margins().of(values)));
    }

    private static ClassifiedMap classify(MeasureTable table) {
        return Classifier.classify(table, MapOptions.DEFAULT);
    }

    private static MapOptions laidOut(MapLayout layout) {
        return new MapOptions(layout, ClassMethod.QUANTILE, 5, List.of(), null);
    }
}
