package org.enforcementatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoIdTest {

    @Test
    void aCodeTellsItsLevelAndItsState() {
        assertThat(new GeoId("51610").level()).isEqualTo(AreaLevel.COUNTY);
        assertThat(new GeoId("51610").state()).isEqualTo(new GeoId("51"));
        assertThat(new GeoId("09").level()).isEqualTo(AreaLevel.STATE);
        assertThat(GeoId.US.level()).isEqualTo(AreaLevel.NATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123", "1234", "123456", "US1", "us", "0A", "1\u0661", "12 45", "-1"})
    void whatIsNoCodeIsRefused(String code) {
        assertThatThrownBy(() -> new GeoId(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
