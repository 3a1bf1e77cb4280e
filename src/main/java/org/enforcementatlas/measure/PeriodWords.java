package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.Period;

/** How long a flow was counted, since a part of a year is never set beside a year without saying so. */
public final class PeriodWords {

    private static final int YEAR = 12;

    private PeriodWords() {}

    /**
     * A period with its dates and, where it is more than one month, its length: "1 May 2025 – 31 May 2025", "FY 2024 (1 Oct 2023
     * – 30 Sep 2024)", "FY 2025 in part (1 Oct 2024 – 31 May 2025: October–May, 8 of 12 months)".
     */
    public static String dated(Period period, Span span) {
        String dates = Wording.day(period.start()) + " – " + Wording.day(period.end());
        if (!period.isOfWholeMonths() || (period.isMonth() && !span.isYear())) {
            return dates;
        }
        String year = yearOf(period, span);
        if (period.months() > YEAR || year.isEmpty()) {
            return dates + " (" + period.months() + " months)";
        }
        return isPart(period) ? year + " in part (" + dates + ": " + monthsOf(period) + ")" : year + " (" + dates + ")";
    }

    /** The same with what is to be known of it: "monthly average of FY 2024 (…), provisional". */
    public static String told(Period period, Span span, boolean provisional) {
        return (span.isAverage() ? "monthly average of " : "")
                + dated(period, span)
                + (provisional ? ", provisional" : "");
    }

    /**
     * The length alone: "FY 2025, 12 months", "FY 2025 in part: October–May, 8 of 12 months", "19 months"; empty for a day and
     * for what is not of whole months.
     */
    public static String length(Period period, Span span) {
        if (period.isDay() || !period.isOfWholeMonths()) {
            return "";
        }
        String year = yearOf(period, span);
        if (period.months() > YEAR || year.isEmpty()) {
            return period.months() + (period.months() == 1 ? " month" : " months");
        }
        return year + (isPart(period) ? " in part: " + monthsOf(period) : ", 12 months");
    }

    /** Whether it is less than a year. */
    public static boolean isPart(Period period) {
        return period.isOfWholeMonths() && period.months() < YEAR;
    }

    /** "October–May, 8 of 12 months". */
    static String monthsOf(Period period) {
        String first = period.months() == 1 ? "" : month(period.start()) + "–";
        return first + month(period.end()) + ", " + period.months() + " of 12 months";
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** The year that a period is, or is a part of; empty for one that runs over a year's end. */
    private static String yearOf(Period period, Span span) {
        FiscalYear fiscal = FiscalYear.of(period.end());
        boolean calendar = period.start().getDayOfYear() == 1
                && period.start().getYear() == period.end().getYear();
        boolean wholeCalendarYear = calendar && period.months() == YEAR;
        if (calendar && (wholeCalendarYear || span.summed() == Span.CALENDAR_YEAR)) {
            return "calendar year " + period.end().getYear();
        }
        return period.start().isBefore(fiscal.period().start()) ? "" : "FY " + fiscal.year();
    }
}
