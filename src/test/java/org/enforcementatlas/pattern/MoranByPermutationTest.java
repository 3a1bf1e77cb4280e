package org.enforcementatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Against figures computed elsewhere, and what must always hold. */
class MoranByPermutationTest {

    private static final List<Map<String, String>> LATTICE = ReferenceFigures.read("lattice.csv");

    @Test
    void statisticsAndQuadrantsAreThoseOfTheReference() {
        Moran moran = lattice(9_999, 287);

        assertThat(moran.global()).isCloseTo(number(LATTICE.getFirst(), "global"), within(1e-11));
        assertThat(moran.expected()).isCloseTo(-1 / 19.0, within(1e-12));
        for (int i = 0; i < LATTICE.size(); i++) {
            Moran.Local local = moran.locals().get(i);
            assertThat(local.statistic()).isCloseTo(number(LATTICE.get(i), "statistic"), within(1e-11));
            assertThat(local.quadrant().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(LATTICE.get(i).get("quadrant"));
        }
    }

    @Test
    void withTheSameDealsPseudoPValuesAreThoseOfTheReference() {
        List<Moran.Local> locals = lattice(9_999, 287).locals();

        for (int i = 0; i < LATTICE.size(); i++) {
            assertThat(locals.get(i).p()).isCloseTo(number(LATTICE.get(i), "dealt_p"), within(1e-9));
            assertThat(locals.get(i).adjusted()).isCloseTo(number(LATTICE.get(i), "adjusted"), within(1e-9));
        }
    }

    /** The exact value is the share of all hands that can be dealt; three standard errors, and the one that is added. */
    @Test
    void whateverTheSeedPseudoPValuesLieAboutTheExactOnes() {
        for (long seed = 1; seed <= 5; seed++) {
            List<Moran.Local> locals = lattice(9_999, seed).locals();
            for (int i = 0; i < LATTICE.size(); i++) {
                double exact = number(LATTICE.get(i), "exact_p");
                double tail = exact / 2;
                assertThat(locals.get(i).p())
                        .as("seed %d, area %d", seed, i)
                        .isCloseTo(exact, within(2 * (4.5 * Math.sqrt(tail * (1 - tail) / 9_999) + 2.0 / 9_999)));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        assertThat(lattice(999, 5)).isEqualTo(lattice(999, 5)).isNotEqualTo(lattice(999, 6));
    }

    @Test
    void aGradientIsAlikeInSpaceAndAChequerboardUnlike() {
        double[] slope = IntStream.range(0, 36).mapToDouble(i -> i % 6).toArray();
        double[] squares =
                IntStream.range(0, 36).mapToDouble(i -> (i + i / 6) % 2).toArray();

        Moran alike = MoranByPermutation.of(slope, rook(6), 999, 1);
        Moran unlike = MoranByPermutation.of(squares, rook(6), 999, 1);
        assertThat(alike.global()).isGreaterThan(0.7);
        assertThat(alike.globalP()).isCloseTo(2.0 / 1000, within(1e-12));
        assertThat(unlike.global()).isCloseTo(-1, within(1e-12));
        assertThat(unlike.locals())
                .allMatch(local -> local.quadrant() == Quadrant.HIGH_LOW || local.quadrant() == Quadrant.LOW_HIGH);
    }

    @Property(tries = 100)
    void thePartsOfTheAreasAverageToTheWhole(@ForAll("twentyFive") double[] values) {
        Moran moran = MoranByPermutation.of(values, rook(5), 99, 1);

        assertThat(moran.locals().stream()
                        .mapToDouble(Moran.Local::statistic)
                        .average()
                        .orElseThrow())
                .isCloseTo(moran.global(), within(1e-9));
        assertThat(moran.locals()).allMatch(local -> local.p() >= 2.0 / 100 && local.p() <= 1);
        assertThat(moran.locals()).allMatch(local -> local.adjusted() >= local.p() && local.adjusted() <= 1);
    }

    @Property(tries = 100)
    void anotherUnitAndAnotherZeroChangeNothing(@ForAll("twentyFive") double[] values) {
        double[] other = Arrays.stream(values).map(value -> 1024 * value + 4096).toArray();
        Moran one = MoranByPermutation.of(values, rook(5), 99, 1);
        Moran two = MoranByPermutation.of(other, rook(5), 99, 1);

        assertThat(two.global()).isCloseTo(one.global(), within(1e-9));
        assertThat(two.locals())
                .extracting(Moran.Local::p)
                .isEqualTo(one.locals().stream().map(Moran.Local::p).toList());
    }

    @Test
    void whatHasNoMoransIIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoranByPermutation.of(new double[9], rook(3), 9, 1))
                .withMessageContaining("all the same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoranByPermutation.of(new double[] {1, 2, 3}, new int[][] {{1}, {0}, {}}, 9, 1))
                .withMessageContaining("without neighbours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoranByPermutation.of(new double[] {1, 2}, new int[][] {{1}, {0}}, 9, 1))
                .withMessageContaining("three areas");
    }

    @Provide
    Arbitrary<double[]> twentyFive() {
        return Arbitraries.integers()
                .between(0, 6)
                .list()
                .ofSize(25)
                .filter(list -> list.stream().distinct().count() > 1)
                .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    private static Moran lattice(int permutations, long seed) {
        double[] values =
                LATTICE.stream().mapToDouble(row -> number(row, "value")).toArray();
        int[][] neighbours = LATTICE.stream()
                .map(row -> Arrays.stream(row.getOrDefault("neighbours", "").split(" ", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
        return MoranByPermutation.of(values, neighbours, permutations, seed);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    /** A square of areas that touch at their sides. */
    private static int[][] rook(int side) {
        return IntStream.range(0, side * side)
                .mapToObj(i -> IntStream.of(i - side, i - 1, i + 1, i + side)
                        .filter(j -> j >= 0 && j < side * side)
                        .filter(j -> j / side == i / side || j % side == i % side)
                        .toArray())
                .toArray(int[][]::new);
    }
}
