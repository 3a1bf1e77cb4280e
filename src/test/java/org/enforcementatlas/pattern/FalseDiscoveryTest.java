package org.enforcementatlas.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    /** The fifteen p-values of Benjamini and Hochberg (1995), section 3.2: at 0.05 the first four are significant. */
    @Test
    void theAuthorsOwnExampleFindsFour() {
        double[] adjusted = FalseDiscovery.adjust(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0000);

        assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05)).hasSize(4);
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    }

    @Property
    void nothingBecomesMoreSignificantAndTheOrderIsKept(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> drawn) {
        double[] pValues = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = FalseDiscovery.adjust(pValues);

        for (int i = 0; i < pValues.length; i++) {
            assertThat(adjusted[i]).isBetween(pValues[i], 1.0);
            for (int j = 0; j < pValues.length; j++) {
                assertThat(pValues[i] <= pValues[j] && adjusted[i] > adjusted[j])
                        .isFalse();
            }
        }
    }
}
