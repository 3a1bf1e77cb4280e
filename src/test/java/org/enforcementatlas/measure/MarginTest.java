package org.enforcementatlas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarginTest {

    @Test
    void aCoefficientOfVariationOfThirtyPercentIsTheLimit() {
        assertThat(new Margin(2_000, 987).isWide()).isFalse();
        assertThat(new Margin(2_000, 988).isWide()).isTrue();
        assertThat(new Margin(0, 0).isWide()).isFalse();
        assertThat(new Margin(0, 12).isWide()).isTrue();
    }

    @Test
    void noMarginIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(2_000, -1));
    }
}
