package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/** Dates in the names of files: {@code 2025-05-31}, {@code 2025-05}, {@code 2025-01_2026-07}. */
final class DateInName {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})(?:-(\\d{2}))?(?!\\d)");

    private DateInName() {}

    /** The last day that the name tells; a month ends on its last day. */
    static Optional<LocalDate> findLast(String fileName) {
        return findPeriod(fileName).map(Period::end);
    }

    /** From the first day to the last that the name tells; a single day or month is its own period. */
    static Optional<Period> findPeriod(String fileName) {
        Matcher matcher = DATE.matcher(fileName);
        LocalDate start = null;
        LocalDate end = null;
        while (matcher.find()) {
            Period found = period(matcher);
            if (found != null) {
                start = start == null || found.start().isBefore(start) ? found.start() : start;
                end = end == null || found.end().isAfter(end) ? found.end() : end;
            }
        }
        return start == null || end == null ? Optional.empty() : Optional.of(new Period(start, end));
    }

    private static @Nullable Period period(Matcher matcher) {
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            String day = matcher.group(3);
            return day == null
                    ? new Period(month.atDay(1), month.atEndOfMonth())
                    : Period.on(month.atDay(Integer.parseInt(day)));
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}
