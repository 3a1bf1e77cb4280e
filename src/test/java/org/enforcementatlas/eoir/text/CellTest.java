package org.enforcementatlas.eoir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @Test
    void numbersAreDigitsAlone() {
        assertThat(number(" 12345 ")).isEqualTo(12_345);
        assertThat(number("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(number("2147483648")).isEqualTo(Cell.NO_NUMBER);
        assertThat(number("12x")).isEqualTo(Cell.NO_NUMBER);
        assertThat(number("")).isEqualTo(Cell.NO_NUMBER);
        assertThat(number("12345678901")).isEqualTo(Cell.NO_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-14", "2025-03-14 ", " 2025-03-14 08:30:00.000", "2025-03-14T08:30"})
    void datesComeWithAndWithoutATime(String printed) {
        assertThat(day(printed)).isEqualTo(Days.of(LocalDate.of(2025, 3, 14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13-01",
                "1899-12-31",
                "2079-01-01",
                "03/14/2025",
                "2025-3-14",
                "20250314",
                "x"
            })
    void whatIsNoDateIsBad(String printed) {
        assertThat(day(printed)).isEqualTo(Cell.BAD_DAY);
    }

    @Test
    void aBlankDateIsNone() {
        assertThat(day("")).isEqualTo(Cell.NO_DAY);
        assertThat(day("   ")).isEqualTo(Cell.NO_DAY);
    }

    @Test
    void codesFoldCaseAndBlanks() {
        assertThat(Cell.text(code(" rmv "))).isEqualTo("RMV");
        assertThat(code("  ")).isZero();
        assertThat(code("NINE CHAR")).isEqualTo(-1);
        assertThat(code("é")).isEqualTo(-1);
    }

    private static int number(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Cell.number(bytes, 0, bytes.length);
    }

    private static int day(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Cell.day(bytes, 0, bytes.length);
    }

    private static long code(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return Cell.code(bytes, 0, bytes.length);
    }
}
