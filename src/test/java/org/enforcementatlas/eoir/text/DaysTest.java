package org.enforcementatlas.eoir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class DaysTest {

    @Property(tries = 2000)
    void everyDateIsItsNumberAndBack(@ForAll @DateRange(min = "1900-01-01", max = "2078-12-31") LocalDate date) {
        int day = Days.of(date);
        assertThat(Days.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                .isEqualTo(day);
        assertThat(Days.date(day)).isEqualTo(date);
        assertThat(Days.firstOf(Days.month(day))).isEqualTo(date.withDayOfMonth(1));
        byte[] printed = (date + " 00:00:00.000").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(Cell.day(printed, 0, printed.length)).isEqualTo(day);
    }
}
