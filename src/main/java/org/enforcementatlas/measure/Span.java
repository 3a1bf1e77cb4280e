package org.enforcementatlas.measure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.FiscalYear;
import org.enforcementatlas.model.Period;

/**
 * Over which time a flow is told. Stocks have a day and no span: they cannot be summed over time. A year that is not over is
 * told to the date that is asked for, and says so.
 */
public enum Span {
    /** Each period as the source counted it. */
    AS_COUNTED(Year.NONE, false),
    /** The same, divided by its months. */
    AS_COUNTED_AVERAGE(Year.NONE, true),
    /** From 1 October to the date: the sum of the months. */
    FISCAL_YEAR(Year.FISCAL, false),
    /** The same, divided by its months. */
    FISCAL_YEAR_AVERAGE(Year.FISCAL, true),
    /** From 1 January to the date: the sum of the months. */
    CALENDAR_YEAR(Year.CALENDAR, false),
    /** The same, divided by its months. */
    CALENDAR_YEAR_AVERAGE(Year.CALENDAR, true);

    /** What year months are summed to. */
    private enum Year {
        NONE,
        FISCAL,
        CALENDAR
    }

    private final Year year;
    private final boolean average;

    Span(Year year, boolean average) {
        this.year = year;
        this.average = average;
    }

    /** The word used in addresses and commands: {@code fiscal-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The span of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Span ofWord(String word) {
        return Stream.of(values())
                .filter(span -> span.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** All words, as a sentence lists them. */
    public static String listWords() {
        return Stream.of(values()).map(Span::word).collect(Collectors.joining(", "));
    }

    /** What it is called in a choice. */
    public String title() {
        String of = switch (year) {
            case NONE -> "As counted";
            case FISCAL -> "Fiscal year to date";
            case CALENDAR -> "Calendar year to date";
        };
        return average ? of + ", a month" : of;
    }

    /** Whether months are summed to a year, or to a part of one. */
    public boolean isYear() {
        return year != Year.NONE;
    }

    /** Whether values are divided by the number of months, so that periods of different length may be compared. */
    public boolean isAverage() {
        return average;
    }

    /** The same, divided by months. */
    public Span averaged() {
        return of(year, true);
    }

    /** The same, not divided. */
    public Span summed() {
        return of(year, false);
    }

    private static Span of(Year year, boolean average) {
        return switch (year) {
            case NONE -> average ? AS_COUNTED_AVERAGE : AS_COUNTED;
            case FISCAL -> average ? FISCAL_YEAR_AVERAGE : FISCAL_YEAR;
            case CALENDAR -> average ? CALENDAR_YEAR_AVERAGE : CALENDAR_YEAR;
        };
    }

    /**
     * The whole year that a day lies in.
     *
     * @throws IllegalStateException if nothing is summed to a year
     */
    public Period wholeYear(LocalDate day) {
        return switch (year) {
            case FISCAL -> FiscalYear.of(day).period();
            case CALENDAR -> new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
            case NONE -> throw new IllegalStateException("Nothing is summed to a year: " + this);
        };
    }
}
