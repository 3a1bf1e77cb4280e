package org.enforcementatlas.choropleth.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Correlations are those that SciPy 1.x computes (pearsonr, spearmanr, linregress, rankdata). */
class AssociationTest {

    private static final double[] XS = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
    private static final double[] YS = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8};

    @Test
    void correlationsAreThoseComputedElsewhere() {
        Association found = Association.of(XS, YS);

        assertThat(found.n()).isEqualTo(10);
        assertThat(found.pearson().orElseThrow()).isCloseTo(0.10492284287735876, within(1e-12));
        assertThat(found.spearman().orElseThrow()).isCloseTo(0.13471506281091267, within(1e-12));
    }

    @Test
    void theLineIsTheOneComputedElsewhere() {
        Association.Line line = Association.line(XS, YS).orElseThrow();

        assertThat(line.slope()).isCloseTo(0.1402550091074681, within(1e-12));
        assertThat(line.intercept()).isCloseTo(4.1530054644808745, within(1e-12));
    }

    @Test
    void equalValuesShareTheirMeanRank() {
        assertThat(Association.ranks(XS)).containsExactly(4.5, 1.5, 6, 1.5, 7.5, 10, 3, 9, 7.5, 4.5);
    }

    @Test
    void withoutVariationOrWithFewerThanThreePairsThereIsNone() {
        assertThat(Association.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})
                        .pearson())
                .isEmpty();
        assertThat(Association.of(new double[] {1, 2}, new double[] {1, 2}).spearman())
                .isEmpty();
        assertThat(Association.of(new double[0], new double[0]).n()).isZero();
        assertThat(Association.line(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isEmpty();
    }

    @Test
    void onlyPairsGoTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> Association.of(new double[1], new double[2]));
    }

    @Property
    void itIsTheSameWhicheverMeasureComesFirstAndNeverBeyondOne(
            @ForAll @Size(min = 3, max = 60) List<@IntRange(min = -50, max = 50) Integer> values) {
        double[] xs = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] ys = Arrays.stream(xs).map(value -> value * value - 7 * value).toArray();
        Association one = Association.of(xs, ys);
        Association other = Association.of(ys, xs);

        assertThat(one.spearman().isPresent()).isEqualTo(other.spearman().isPresent());
        one.spearman().ifPresent(rho -> {
            assertThat(rho).isBetween(-1.0, 1.0);
            assertThat(rho).isCloseTo(other.spearman().orElseThrow(), within(1e-9));
        });
        one.pearson().ifPresent(r -> assertThat(r).isBetween(-1.0, 1.0));
    }
}
