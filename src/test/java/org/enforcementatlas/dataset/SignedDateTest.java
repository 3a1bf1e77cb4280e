package org.enforcementatlas.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedDateTest {

    @ParameterizedTest
    @CsvSource({
        "9/22/2025,2025-09-22",
        "12/1/2025,2025-12-01",
        "02/29/2024,2024-02-29",
        "5/8/2025 0:00,2025-05-08",
        "2025-05-08,2025-05-08",
        "2025-05-08T00:00:00,2025-05-08"
    })
    void aDateIsRead(String cell, LocalDate day) {
        assertThat(SignedDate.find(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//2025",
                "13/1/2025",
                "2/29/2025",
                "1/2/20/5",
                "1/2/25",
                "1-2-2025",
                "a/2/2025",
                "1//2/2025"
            })
    void nothingElseIsGuessed(String cell) {
        assertThat(SignedDate.find(cell)).isEmpty();
    }
}
