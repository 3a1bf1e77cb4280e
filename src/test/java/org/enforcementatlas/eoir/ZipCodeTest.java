package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipCodeTest {

    @ParameterizedTest
    @CsvSource({
        "02134, 2134, false",
        "2134, 2134, true",
        "901, 901, true",
        "02134-1234, 2134, false",
        "2134-1234, 2134, true",
        "021341234, 2134, false",
        "21341234, 2134, true",
        "9011234, 901, true",
        "02134-, 2134, false",
        "' 02134 ', 2134, false"
    })
    void zerosAndFourMoreDigitsMakeNoDifference(String printed, int zip, boolean lostZeros) {
        byte[] bytes = printed.getBytes(StandardCharsets.US_ASCII);
        assertThat(ZipCode.of(bytes, 0, bytes.length)).isEqualTo(zip);
        assertThat(ZipCode.hasLostZeros(bytes, 0, bytes.length)).isEqualTo(lostZeros);
    }

    @ParameterizedTest
    @CsvSource({"''", "12", "123456", "ABCDE", "0213A", "02134-12345", "1234567890", "K1A 0B1", "02134-12-3"})
    void whatIsNoZipCodeIsNone(String printed) {
        byte[] bytes = printed.getBytes(StandardCharsets.US_ASCII);
        assertThat(ZipCode.of(bytes, 0, bytes.length)).isEqualTo(ZipCode.NONE);
    }
}
