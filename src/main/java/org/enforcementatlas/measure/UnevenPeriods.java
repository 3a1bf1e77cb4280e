package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/** Two flows over periods of different length, which are not compared until the reader has chosen how. */
public final class UnevenPeriods extends UnanswerableQuery {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Offer> offers;

    /**
     * A way to compare them after all.
     *
     * @param words what it is called: "Same months, October–May"
     * @param before the earlier question
     * @param after the later one
     */
    public record Offer(String words, MeasureQuery before, MeasureQuery after) {}

    private UnevenPeriods(String reason, String choices, List<Offer> offers) {
        super(reason + " "
                + (choices.isEmpty() ? "Choose two periods of the same length." : "Choose one: " + choices + "."));
        this.reason = reason;
        this.offers = List.copyOf(offers);
    }

    /** Why they are not compared, without the ways out. */
    public String reason() {
        return reason;
    }

    /** The ways to compare them, same months first; none where the figures allow none. */
    public List<Offer> offers() {
        return offers;
    }

    /**
     * Refuses to compare a part of a year with a whole one.
     *
     * @param measures tells what may be compared instead; {@code null} where that is told elsewhere
     * @throws UnevenPeriods if they differ in length and are not told a month
     */
    public static void refuse(@Nullable Measures measures, MeasureTable before, MeasureTable after) {
        boolean average =
                before.query().span().isAverage() && after.query().span().isAverage();
        if (average || before.period().months() == after.period().months()) {
            return;
        }
        List<Offer> offers = measures == null ? List.of() : new Offers(measures, before, after).list();
        String choices = offers.stream().map(UnevenPeriods::written).collect(Collectors.joining("; "));
        throw new UnevenPeriods(
                "A part of a year is not set beside a longer time: " + Wording.when(before) + " has "
                        + count(before.period()) + ", " + Wording.when(after) + " has " + count(after.period()) + ".",
                choices,
                offers);
    }

    private static String count(Period period) {
        return period.months() + (period.months() == 1 ? " month" : " months");
    }

    private static String written(Offer offer) {
        return offer.words() + " (" + when(offer.before()) + " and " + when(offer.after())
                + (offer.after().span() == Span.AS_COUNTED
                        ? ""
                        : ", span=" + offer.after().span().word()) + ")";
    }

    private static String when(MeasureQuery query) {
        return query.findAsOf().map(LocalDate::toString).orElse("the latest date");
    }

    /** What may be compared instead. */
    private static final class Offers {

        private final Measures measures;
        private final MeasureQuery before;
        private final MeasureQuery after;
        private final Span sum;
        private final LocalDate first;
        private final LocalDate last;

        Offers(Measures measures, MeasureTable before, MeasureTable after) {
            this.measures = measures;
            this.before = before.query();
            this.after = after.query();
            this.sum = this.before.span().summed();
            this.first = before.period().end();
            this.last = after.period().end();
        }

        List<Offer> list() {
            List<Offer> offers = new ArrayList<>();
            boolean years = sum.isYear() && sum == after.span().summed();
            if (years) {
                sameMonths().ifPresent(offers::add);
            }
            monthlyAverage().ifPresent(offers::add);
            if (years) {
                wholeYears().ifPresent(offers::add);
            }
            return offers;
        }

        /** The longer one is cut to the months of the shorter; of one year, the later is set against the year before. */
        private Optional<Offer> sameMonths() {
            if (sum.wholeYear(first).equals(sum.wholeYear(last))) {
                LocalDate ago = YearMonth.from(last).minusYears(1).atEndOfMonth();
                Period part = new Period(sum.wholeYear(last).start(), last);
                return offer("same months of the year before, " + PeriodWords.monthsOf(part), sum, ago, last);
            }
            boolean firstIsShorter = monthsTo(first) < monthsTo(last);
            LocalDate shorter = firstIsShorter ? first : last;
            LocalDate longer = firstIsShorter ? last : first;
            Period year = sum.wholeYear(longer);
            LocalDate cut = YearMonth.from(year.start())
                    .plusMonths(monthsTo(shorter) - 1L)
                    .atEndOfMonth();
            String words = "same months, " + PeriodWords.monthsOf(new Period(year.start(), cut));
            return offer(words, sum, firstIsShorter ? first : cut, firstIsShorter ? cut : last);
        }

        private Optional<Offer> monthlyAverage() {
            boolean alike = sum == after.span().summed();
            return alike ? offer("monthly average", sum.averaged(), first, last) : Optional.empty();
        }

        /** The last two years that are over. */
        private Optional<Offer> wholeYears() {
            List<LocalDate> whole = measures.listDates(after.measure(), sum).stream()
                    .filter(day -> day.equals(sum.wholeYear(day).end()) && !day.isAfter(last))
                    .toList();
            if (whole.size() < 2) {
                return Optional.empty();
            }
            LocalDate later = whole.getLast();
            LocalDate earlier = whole.stream()
                    .filter(day -> day.isBefore(later) && !day.isAfter(first))
                    .reduce((one, other) -> other)
                    .orElse(whole.get(whole.size() - 2));
            return offer("whole years only", sum, earlier, later);
        }

        private int monthsTo(LocalDate day) {
            return new Period(sum.wholeYear(day).start(), day).months();
        }

        private Optional<Offer> offer(String words, Span span, LocalDate from, LocalDate to) {
            List<LocalDate> dates = measures.listDates(after.measure(), span);
            return dates.contains(from) && dates.contains(to)
                    ? Optional.of(new Offer(words, at(before, span, from), at(after, span, to)))
                    : Optional.empty();
        }

        private static MeasureQuery at(MeasureQuery query, Span span, LocalDate day) {
            return query.withSpan(span).withAsOf(day);
        }
    }
}
