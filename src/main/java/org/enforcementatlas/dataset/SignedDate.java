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
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher american = AMERICAN.matcher(cell);
        return american.matches() ? of(american.group(3), american.group(1), american.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
