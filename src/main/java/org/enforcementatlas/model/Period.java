package org.enforcementatlas.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days. A stock has a period of one day.
 *
 * @param start the first day
 * @param end the last day, included
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

    /** Checks that the end does not come before the start. */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends on or after the day it starts: " + start + " to " + end);
        }
    }

    /** The single day on which a stock was counted. */
    public static Period on(LocalDate day) {
        return new Period(day, day);
    }

    /** Whether it is a single day. */
    public boolean isDay() {
        return start.equals(end);
    }

    /** Whether it begins on the first day of a month and ends on the last day of one. */
    public boolean isOfWholeMonths() {
        return start.getDayOfMonth() == 1 && end.plusDays(1).getDayOfMonth() == 1;
    }

    /** How many whole months it has. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    /** Whether it is one month of the calendar. */
    public boolean isMonth() {
        return isOfWholeMonths() && months() == 1;
    }

    /** By end, then by start. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end.compareTo(other.end);
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }
}
