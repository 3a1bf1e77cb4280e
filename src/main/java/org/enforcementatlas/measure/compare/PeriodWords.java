package org.enforcementatlas.measure.compare;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.Period;

/** How long a flow was counted, since a part of a year is never set beside a year without saying so. */
final class PeriodWords {

    private static final int YEAR = 12;

    private PeriodWords() {}

    /**
     * "FY 2025", "FY 2025 in part: October–May, 8 of 12 months", "19 months"; empty for a day and for what is not of whole
     * months.
     */
    static String of(Period period) {
        LocalDate after = period.end().plusDays(1);
        if (period.isDay() || period.start().getDayOfMonth() != 1 || after.getDayOfMonth() != 1) {
            return "";
        }
        long months = ChronoUnit.MONTHS.between(period.start(), after);
        FiscalYear year = FiscalYear.of(period.end());
        if (period.equals(year.period())) {
            return "FY " + year.year() + ", 12 months";
        }
        if (months < YEAR && !period.start().isBefore(year.period().start())) {
            return "FY " + year.year() + " in part: " + (months == 1 ? "" : month(period.start()) + "–")
                    + month(period.end()) + ", " + months + " of 12 months";
        }
        return months + (months == 1 ? " month" : " months");
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    }
}
