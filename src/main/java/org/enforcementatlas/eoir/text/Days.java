package org.enforcementatlas.eoir.text;

import java.time.LocalDate;

/** Days as numbers that fit sixteen bits: 1 is 1 January 1900, 65,535 lies in 2079. Months are counted from January 1900. */
public final class Days {

    /** One more than the last day's number. */
    public static final int COUNT = 1 << 16;
    /** One more than the last month's number. */
    public static final int MONTHS = 180 * 12;

    private static final int FIRST_YEAR = 1900;
    private static final long BEFORE_FIRST = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay() - 1;
    private static final int[] BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final short[] MONTH_OF = months();

    private Days() {}

    /** Whether there is such a day. */
    static boolean isDay(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        int last = month == 12 ? 31 : BEFORE_MONTH[month] - BEFORE_MONTH[month - 1];
        return day <= (month == 2 && isLeap(year) ? last + 1 : last);
    }

    /** The number of a day that there is. */
    static int of(int year, int month, int day) {
        int before = year - FIRST_YEAR;
        int leaps = before == 0 ? 0 : (before - 1) / 4;
        int leap = month > 2 && isLeap(year) ? 1 : 0;
        return before * 365 + leaps + BEFORE_MONTH[month - 1] + leap + day;
    }

    /** The number of a date from 1900 to 2078. */
    public static int of(LocalDate date) {
        return (int) (date.toEpochDay() - BEFORE_FIRST);
    }

    /** The date of a number. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day + BEFORE_FIRST);
    }

    /** The month of a day, counted from January 1900. */
    public static int month(int day) {
        return MONTH_OF[day];
    }

    /** The first day of a month. */
    public static LocalDate firstOf(int month) {
        return LocalDate.of(FIRST_YEAR + month / 12, month % 12 + 1, 1);
    }

    private static boolean isLeap(int year) {
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    }

    private static short[] months() {
        short[] months = new short[COUNT];
        for (int day = 1; day < COUNT; day++) {
            LocalDate date = date(day);
            months[day] = (short) ((date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1);
        }
        return months;
    }
}
