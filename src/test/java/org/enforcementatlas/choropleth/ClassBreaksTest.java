package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every method and all values, and what becomes of odd ones. */
class ClassBreaksTest {

    private static final double TENTH = 0.1;

    @Property(tries = 1_000)
    void everyValueFallsIntoExactlyOneClassWhoseBoundsHoldIt(
            @ForAll("tenths") double[] values,
            @ForAll ClassMethod method,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        ClassBreaks cut = ClassBreaks.cut(values, options(method, classes), TENTH);

        for (double value : values) {
            int index = cut.classOf(value);
            assertThat(index).isBetween(0, cut.size() - 1);
            assertThat(value).isLessThanOrEqualTo(cut.upper(index));
            assertThat(value).isGreaterThanOrEqualTo(cut.lower(index));
            assertThat(index == 0 || value > cut.upper(index - 1)).isTrue();
        }
    }

    @Property(tries = 1_000)
    void classesAscendWithoutOverlapAndAreAtMostSeven(
            @ForAll("tenths") double[] values,
            @ForAll ClassMethod method,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        ClassBreaks cut = ClassBreaks.cut(values, options(method, classes), TENTH);

        assertThat(cut.size()).isBetween(1, 7);
        for (int i = 0; i < cut.size(); i++) {
            assertThat(cut.lower(i)).isLessThanOrEqualTo(cut.upper(i));
            assertThat(i == 0 || cut.lower(i) >= cut.upper(i - 1)).isTrue();
        }
    }

    @Property(tries = 500)
    void noMethodButRoundNumbersAndTheReadersOwnMakesMoreClassesThanAsked(
            @ForAll("tenths") double[] values, @ForAll @IntRange(min = 3, max = 7) int classes) {
        for (ClassMethod method : List.of(
                ClassMethod.QUANTILE, ClassMethod.NATURAL, ClassMethod.EQUAL, ClassMethod.HEADTAIL, ClassMethod.NONE)) {
            assertThat(ClassBreaks.cut(values, options(method, classes), TENTH).size())
                    .isLessThanOrEqualTo(classes);
        }
    }

    @Property(tries = 500)
    void quantilesOfDifferentValuesAreEqualInNumber(@ForAll @IntRange(min = 3, max = 7) int classes) {
        for (int n = classes; n <= 60; n++) {
            double[] values = IntStream.range(0, n).mapToDouble(i -> i * i).toArray();
            int[] counts = counts(values, ClassBreaks.cut(values, options(ClassMethod.QUANTILE, classes), 1));

            assertThat(counts).hasSize(classes);
            assertThat(Arrays.stream(counts).max().orElseThrow()
                            - Arrays.stream(counts).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 500)
    void equalIntervalsAreEquallyWide(
            @ForAll @IntRange(min = 0, max = 500) int least,
            @ForAll @IntRange(min = 1, max = 10_000) int span,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        double[] values = {least, least + span};
        ClassBreaks cut = ClassBreaks.cut(values, options(ClassMethod.EQUAL, classes), 1);

        assertThat(cut.size()).isEqualTo(classes);
        assertThat(cut.upper(classes - 1)).isEqualTo(least + span);
        for (int i = 0; i < classes; i++) {
            assertThat(cut.upper(i) - cut.lower(i)).isCloseTo((double) span / classes, within(1e-9));
        }
    }

    @Property(tries = 1_000)
    void roundBoundsAreMultiplesOfOneTwoOrFive(
            @ForAll @IntRange(min = 0, max = 5_000) int least,
            @ForAll @IntRange(min = 1, max = 100_000) int span,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        double[] values = {least, least + span};
        ClassBreaks cut = ClassBreaks.cut(values, options(ClassMethod.PRETTY, classes), 1);

        double step = cut.upper(0) - cut.lower(0);
        double lead = step / Math.pow(10, Math.floor(Math.log10(step)));
        assertThat(Math.round(lead)).isIn(1L, 2L, 5L);
        for (int i = 0; i < cut.size(); i++) {
            assertThat(cut.upper(i) % step).isZero();
        }
    }

    @Property(tries = 500)
    void aboutZeroTheBreaksAreSymmetric(
            @ForAll("tenths") double[] values,
            @ForAll("methodsWithoutBreaks") ClassMethod method,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        double[] withNegative = Arrays.copyOf(values, values.length + 1);
        withNegative[values.length] = -7;
        ClassBreaks cut = ClassBreaks.cut(withNegative, options(method, classes), TENTH);

        assertThat(cut.size()).isBetween(1, 7);
        for (int i = 0; i < cut.size() - 1; i++) {
            assertThat(cut.upper(i)).isCloseTo(-cut.upper(cut.size() - 2 - i), within(1e-8));
        }
        for (double value : withNegative) {
            int mirrored = cut.size() - 1 - cut.classOf(-value);
            assertThat(value == 0 || cut.classOf(value) == mirrored).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ClassMethod.class)
    void noValuesHaveNoClasses(ClassMethod method) {
        assertThat(ClassBreaks.cut(new double[0], options(method, 5), 1).size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void oneValueHasOneClassHoweverOftenItOccurs(ClassMethod method) {
        for (int often : new int[] {1, 56}) {
            double[] values = new double[often];
            Arrays.fill(values, 12.3);
            ClassBreaks cut = ClassBreaks.cut(values, options(method, 5), TENTH);

            assertThat(cut.size()).isEqualTo(1);
            assertThat(cut.lower(0)).isEqualTo(12.3);
            assertThat(cut.upper(0)).isEqualTo(12.3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CUSTOM", "NONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void aHugeOutlierIsAloneInTheHighestClassUnlessQuantilesAreAsked(ClassMethod method) {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1e12};
        int[] counts = counts(values, ClassBreaks.cut(values, options(method, 5), 1));

        assertThat(Arrays.stream(counts).sum()).isEqualTo(11);
        assertThat(counts[counts.length - 1]).isEqualTo(method == ClassMethod.QUANTILE ? 2 : 1);
    }

    @Test
    void tiesMoveTheCutOfQuantilesRatherThanBeSplit() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3};

        assertThat(counts(values, ClassBreaks.cut(values, options(ClassMethod.QUANTILE, 3), 1)))
                .containsExactly(7, 3);
    }

    /** The mean of all is 20, of those above it 60: cut above 20 and above 60. */
    @Test
    void headAndTailArePartedAtTheMeanForAsLongAsTheHeadIsAMinority() {
        double[] values = {1, 1, 2, 2, 3, 4, 5, 22, 40, 118};
        ClassBreaks cut = ClassBreaks.cut(values, options(ClassMethod.HEADTAIL, 7), 1);

        assertThat(counts(values, cut)).containsExactly(7, 2, 1);
        assertThat(cut.upper(0)).isEqualTo(5);
        assertThat(cut.lower(1)).isEqualTo(22);
        assertThat(cut.lower(2)).isEqualTo(118);
    }

    @Test
    void headAndTailStopAtTheNumberOfClassesThatIsAsked() {
        double[] values =
                IntStream.range(0, 40).mapToDouble(i -> Math.pow(2, i)).toArray();

        assertThat(ClassBreaks.cut(values, options(ClassMethod.HEADTAIL, 3), 1).size())
                .isEqualTo(3);
    }

    @Test
    void aValueOnTheReadersBreakBelongsToTheClassBelow() {
        double[] values = {1, 10, 11, 100, 101};
        MapOptions options = new MapOptions(null, ClassMethod.CUSTOM, 5, List.of(10.0, 100.0), null);

        assertThat(counts(values, ClassBreaks.cut(values, options, 1))).containsExactly(2, 2, 1);
    }

    @Test
    void theReadersBreaksStandEvenWhereNoValueLies() {
        MapOptions options = new MapOptions(null, ClassMethod.CUSTOM, 5, List.of(10.0, 20.0, 30.0), null);

        assertThat(counts(new double[] {15, 35}, ClassBreaks.cut(new double[] {15, 35}, options, 1)))
                .containsExactly(0, 1, 0, 1);
    }

    @Test
    void whatIsNotANumberOrDoesNotAscendIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassBreaks.cut(new double[] {1, Double.NaN}, MapOptions.DEFAULT, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassBreaks.cut(new double[] {Double.NEGATIVE_INFINITY}, MapOptions.DEFAULT, 1));
        for (List<Double> wrong : List.of(List.<Double>of(), List.of(2.0, 1.0), List.of(1.0, 1.0))) {
            MapOptions options = new MapOptions(null, ClassMethod.CUSTOM, 5, wrong, null);
            assertThatIllegalArgumentException().isThrownBy(() -> ClassBreaks.cut(new double[] {1}, options, 1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapOptions(null, ClassMethod.EQUAL, 8, List.of(), null));
    }

    /** Values as they are printed, to one decimal, often equal, sometimes huge, sometimes negative. */
    @Provide
    Arbitrary<double[]> tenths() {
        Arbitrary<Integer> often = Arbitraries.of(0, 1, 5, 10, 999);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 5_000);
        Arbitrary<Integer> huge = Arbitraries.integers().between(0, 100_000_000);
        Arbitrary<Integer> negative = Arbitraries.integers().between(-1_000, 1_000);
        Arbitrary<List<Integer>> upwards =
                Arbitraries.oneOf(often, any, huge).list().ofMinSize(1).ofMaxSize(60);
        Arbitrary<List<Integer>> bothWays =
                Arbitraries.oneOf(often, negative).list().ofMinSize(1).ofMaxSize(60);
        return Arbitraries.oneOf(upwards, bothWays)
                .map(list -> list.stream().mapToDouble(i -> i / 10.0).toArray());
    }

    @Provide
    Arbitrary<ClassMethod> methodsWithoutBreaks() {
        return Arbitraries.of(ClassMethod.values()).filter(method -> method != ClassMethod.CUSTOM);
    }

    private static MapOptions options(ClassMethod method, int classes) {
        List<Double> breaks = method == ClassMethod.CUSTOM ? List.of(-3.5, 1.0, 99.9, 100.0) : List.of();
        return new MapOptions(null, method, classes, breaks, null);
    }

    private static int[] counts(double[] values, ClassBreaks cut) {
        int[] counts = new int[cut.size()];
        for (double value : values) {
            counts[cut.classOf(value)]++;
        }
        return counts;
    }
}
