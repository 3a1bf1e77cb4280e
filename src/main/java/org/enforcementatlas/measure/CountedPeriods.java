package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.Period;

/**
 * Of which of a source's periods a figure is made: one of them, or every month of a year up to a date. A year with a month
 * missing is refused; months are never made up.
 *
 * @param whole from the first day to the last
 * @param parts the source's periods that it is summed from
 */
record CountedPeriods(Period whole, Set<Period> parts) {

    /**
     * The periods that answer a question.
     *
     * @throws UnanswerableQuery if there are none, or not every month of the year; the sentence says what is missing
     */
    static CountedPeriods of(Question question, List<Figure> rows) {
        List<Period> periods =
                rows.stream().map(Figure::period).distinct().sorted().toList();
        if (periods.isEmpty()) {
            throw new UnanswerableQuery("Snapshot " + question.from().snapshot() + " has no figures of this kind.");
        }
        Span span = question.query().span();
        CountedPeriods chosen = span.isYear() ? ofYear(question, span, periods) : alone(choose(question, periods));
        if (span.isAverage() && !chosen.whole.isOfWholeMonths()) {
            throw new UnanswerableQuery("A monthly average needs whole months; " + Wording.day(chosen.whole.start())
                    + " to " + Wording.day(chosen.whole.end()) + " is none. Leave span out.");
        }
        return chosen;
    }

    /** The last one that ends on the asked day; else the last one of all. */
    private static Period choose(Question question, List<Period> periods) {
        return question.query()
                .findAsOf()
                .flatMap(day -> periods.stream()
                        .filter(period -> period.end().equals(day))
                        .reduce((first, second) -> second))
                .orElse(periods.getLast());
    }

    private static CountedPeriods alone(Period period) {
        return new CountedPeriods(period, Set.of(period));
    }

    private static CountedPeriods ofYear(Question question, Span span, List<Period> periods) {
        List<Period> months = periods.stream().filter(Period::isMonth).toList();
        if (months.isEmpty()) {
            throw new UnanswerableQuery("The source has no months that could be summed to a year; leave span out.");
        }
        LocalDate day = question.query().findAsOf().orElse(months.getLast().end());
        Period whole = new Period(span.wholeYear(day).start(), day);
        Set<Period> parts = monthsOf(whole);
        List<Period> missing =
                parts.stream().filter(part -> !months.contains(part)).toList();
        if (!whole.isOfWholeMonths() || !missing.isEmpty()) {
            throw new UnanswerableQuery(
                    "The year to " + Wording.day(day) + " cannot be summed: there are no figures of "
                            + (missing.isEmpty() ? "its last month as a whole" : names(missing))
                            + ". Choose another date, or leave span out for the periods as the source counted them.");
        }
        return new CountedPeriods(whole, parts);
    }

    private static Set<Period> monthsOf(Period whole) {
        Set<Period> months = new LinkedHashSet<>();
        YearMonth last = YearMonth.from(whole.end());
        for (YearMonth month = YearMonth.from(whole.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Period(month.atDay(1), month.atEndOfMonth()));
        }
        return months;
    }

    private static String names(List<Period> months) {
        return months.stream()
                .map(month ->
                        PeriodWords.month(month.start()) + " " + month.start().getYear())
                .collect(Collectors.joining(", "));
    }

    /** The days on which a span may end, oldest first. */
    static List<LocalDate> listEnds(Span span, List<Period> periods) {
        Set<Period> all = new HashSet<>(periods);
        Stream<Period> usable = span.isYear()
                ? all.stream()
                        .filter(Period::isMonth)
                        .filter(month -> all.containsAll(
                                monthsOf(new Period(span.wholeYear(month.end()).start(), month.end()))))
                : all.stream().filter(period -> !span.isAverage() || period.isOfWholeMonths());
        return usable.map(Period::end).distinct().sorted().toList();
    }
}
