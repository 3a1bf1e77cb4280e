package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Natural breaks are the best there are, not merely good. */
class NaturalBreaksTest {

    /** The oracle is {@code ckmeans} of simple-statistics 7.12.1, an independent implementation of the same optimum. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 2 -1 2 4 5 6 -1 2 -1 | 3 | -1 2 6",
                "64.64249127327881 64.64249127328245 57.79216426169771 | 2 | 57.79216426169771 64.64249127328245",
                "1 1 2 3 5 8 13 21 34 55 89 144 | 5 | 13 34 55 89 144",
                "3.1 0.4 12.7 9.9 44 43.2 7.5 7.5 7.5 101.3 0.9 15 16.2 60.1 | 4 | 7.5 16.2 60.1 101.3",
                "0.01 0.02 0.05 0.2 0.21 0.22 5 5.5 90 1000000 | 6 | 0.05 0.22 5 5.5 90 1000000",
                "12 19 7 7 3 3 3 88 41 40 39 39 2 25 61 60 59 5 5 6 | 7 | 3 7 12 25 41 61 88"
            })
    void classesAreThoseOfAnIndependentImplementation(String values, int classes, String expectedUppers) {
        double[] sorted = numbers(values);
        Arrays.sort(sorted);

        ClassBreaks cut = NaturalBreaks.cut(sorted, classes);

        assertThat(uppers(cut)).containsExactly(numbers(expectedUppers));
    }

    /** One to ten in four classes can be cut in six ways that are equally good; one of them is found, whatever the order. */
    @Test
    void oneToTenInFourClassesIsCutAsWellAsCanBe() {
        double[] values = {7, 3, 10, 1, 5, 9, 2, 8, 6, 4};
        MapOptions natural = new MapOptions(null, ClassMethod.NATURAL, 4, List.of(), null);

        ClassBreaks cut = ClassBreaks.cut(values, natural, 1);

        Arrays.sort(values);
        assertThat(cut.size()).isEqualTo(4);
        assertThat(deviation(values, cut)).isCloseTo(5, within(1e-12));
        assertThat(uppers(ClassBreaks.cut(values, natural, 1))).containsExactly(uppers(cut));
    }

    @Property(tries = 400)
    void noPartitionIsBetter(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -20, max = 40) Integer> values,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        double[] sorted = sorted(values);

        ClassBreaks cut = NaturalBreaks.cut(sorted, classes);

        assertThat(deviation(sorted, cut)).isCloseTo(leastDeviation(sorted, 0, classes), within(1e-9));
    }

    @Property(tries = 200)
    void classesAreAsManyAsAskedUnlessValuesAreFewer(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 12) Integer> values,
            @ForAll @IntRange(min = 3, max = 7) int classes) {
        int distinct = (int) values.stream().distinct().count();

        assertThat(NaturalBreaks.cut(sorted(values), classes).size()).isEqualTo(Math.min(classes, distinct));
    }

    private static double[] sorted(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
    }

    private static double deviation(double[] sorted, ClassBreaks cut) {
        double total = 0;
        for (int i = 0; i < cut.size(); i++) {
            int index = i;
            total += deviation(
                    Arrays.stream(sorted).filter(v -> cut.classOf(v) == index).toArray());
        }
        return total;
    }

    /** Tries every way to cut the values from a position on into at most so many classes. */
    private static double leastDeviation(double[] sorted, int from, int classes) {
        double best = deviation(Arrays.copyOfRange(sorted, from, sorted.length));
        for (int next = from + 1; classes > 1 && next < sorted.length; next++) {
            double first = deviation(Arrays.copyOfRange(sorted, from, next));
            best = Math.min(best, first + leastDeviation(sorted, next, classes - 1));
        }
        return best;
    }

    private static double deviation(double... values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static double[] uppers(ClassBreaks cut) {
        return IntStream.range(0, cut.size()).mapToDouble(cut::upper).toArray();
    }

    private static double[] numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            numbers.add(Double.valueOf(word));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
