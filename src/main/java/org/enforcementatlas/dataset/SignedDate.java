package org.enforcementatlas.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signed dates as lists print them: {@code 2025-05-08}, {@code 5/8/2025}; nothing else is guessed. */
final class SignedDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

    private SignedDate() {}

    /** The date, if the cell is one. */
    static Optional<LocalDate> find(String cell) {
        if (isPlainAmerican(cell)) {
            int day = cell.length() - 5;
            int month = cell.indexOf('/');
            return of(cell.substring(day + 1), cell.substring(0, month), cell.substring(month + 1, day));
        }
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher american = AMERICAN.matcher(cell);
        return american.matches() ? of(american.group(3), american.group(1), american.group(2)) : Optional.empty();
    }

    /** Whether a cell is of the form 5/8/2025, as nearly all are: told without a pattern. */
    private static boolean isPlainAmerican(String cell) {
        int month = cell.indexOf('/');
        int day = cell.indexOf('/', month + 1);
        return day == cell.length() - 5
                && isDigits(cell, 0, month)
                && isDigits(cell, month + 1, day)
                && isDigits(cell, day + 1, day + 3)
                && isDigits(cell, day + 3, day + 5);
    }

    /** Whether there are one or two digits and nothing else between two places. */
    private static boolean isDigits(String cell, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return to == from + 1 || to == from + 2;
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
