package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.model.Period;

/**
 * Days, months, years and spans as tables of one's own print them: {@code 2025-05-28}, {@code 5/28/2025}, {@code 28.5.2025},
 * {@code 2024} (a calendar year), and all that {@link PeriodText} reads. With slashes the month comes first.
 */
final class TimeText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ]00:00(:00)?)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:cy ?|calendar year )?((?:19|20)\\d{2})");

    private TimeText() {}

    /** The span a text means; a day comes before the month whose first day it is. */
    static Optional<Period> find(String printed) {
        return findDay(printed).map(Period::on).or(() -> findSpan(printed));
    }

    /** As {@link #find}, but a month's first day is the month: a spreadsheet keeps months so. */
    static Optional<Period> findMonthFirst(String printed) {
        return findSpan(printed).or(() -> findDay(printed).map(Period::on));
    }

    /** The day a text means, if it means one. */
    static Optional<LocalDate> findDay(String printed) {
        String text = ColumnNames.clean(printed);
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return day(slashes.group(3), slashes.group(1), slashes.group(2));
        }
        Matcher dots = DOTS.matcher(text);
        return dots.matches() ? day(dots.group(3), dots.group(2), dots.group(1)) : Optional.empty();
    }

    private static Optional<Period> findSpan(String printed) {
        Matcher year = YEAR.matcher(ColumnNames.clean(printed).toLowerCase(Locale.ROOT));
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            return Optional.of(new Period(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31)));
        }
        return PeriodText.find(printed);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
