package org.enforcementatlas.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * A federal fiscal year: 1 October to 30 September, named by the year in which it ends.
 *
 * @param year the year in which it ends
 */
public record FiscalYear(int year) {

    /** The fiscal year a day falls in. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    /** Its first and last day. */
    public Period period() {
        return new Period(LocalDate.of(year - 1, Month.OCTOBER, 1), LocalDate.of(year, Month.SEPTEMBER, 30));
    }

    /** Its name with its dates: {@code FY 2025 (1 Oct 2024 – 30 Sep 2025)}. */
    public String label() {
        return "FY " + year + " (1 Oct " + (year - 1) + " – 30 Sep " + year + ")";
    }
}
