package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.Period;

/**
 * Periods as tables print them: months ({@code 2025-03}, {@code Mar 2025}, {@code March 2025}, {@code 03/2025}), a month's
 * first day as a spreadsheet keeps it ({@code 2025-03-01}), federal fiscal years ({@code FY2024}, {@code FY 2024}) and spans
 * of days ({@code 2024-10-01 to 2025-03-31}). Two-digit years are refused: {@code Mar-25} may be a day.
 */
final class PeriodText {

    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})(-01)?( ?T?00:00(:00)?)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?[ -]+(\\d{4})");
    private static final Pattern FISCAL = Pattern.compile("(?:fy|fiscal year) ?(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: to |/| – )(\\d{4}-\\d{2}-\\d{2})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private PeriodText() {}

    /** The period a text means, if it means one. */
    static Optional<Period> find(String printed) {
        String text = FigureColumns.clean(printed).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return findMonth(text).or(() -> findYear(text)).or(() -> findSpan(text));
        } catch (DateTimeException | IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** As {@link #find}, for a column that holds fiscal years and may leave out the letters. */
    static Optional<Period> findFiscal(String printed) {
        String text = FigureColumns.clean(printed);
        return text.matches("(19|20)\\d{2}") ? find("FY " + text) : find(text);
    }

    private static Optional<Period> findMonth(String text) {
        Matcher matcher = YEAR_MONTH.matcher(text);
        if (matcher.matches()) {
            return month(matcher.group(1), Integer.parseInt(matcher.group(2)));
        }
        matcher = MONTH_YEAR.matcher(text);
        if (matcher.matches()) {
            return month(matcher.group(2), Integer.parseInt(matcher.group(1)));
        }
        matcher = NAMED.matcher(text);
        return matcher.matches() ? month(matcher.group(2), number(matcher.group(1))) : Optional.empty();
    }

    private static int number(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String full = MONTHS.get(i);
            if (full.equals(name)
                    || full.substring(0, 3).equals(name)
                    || (full.startsWith(name) && name.length() == 4)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No month is named " + name);
    }

    private static Optional<Period> month(String year, int number) {
        YearMonth month = YearMonth.of(Integer.parseInt(year), number);
        return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
    }

    private static Optional<Period> findYear(String text) {
        Matcher matcher = FISCAL.matcher(text);
        return matcher.matches()
                ? Optional.of(new FiscalYear(Integer.parseInt(matcher.group(1))).period())
                : Optional.empty();
    }

    private static Optional<Period> findSpan(String text) {
        Matcher matcher = SPAN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Period(LocalDate.parse(matcher.group(1)), LocalDate.parse(matcher.group(2))))
                : Optional.empty();
    }
}
