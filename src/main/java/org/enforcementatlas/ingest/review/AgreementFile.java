package org.enforcementatlas.ingest.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.enforcementatlas.model.Agreement;

/**
 * The file behind an agreement's address, and the date in its name. ICE writes it as {@code 03192026}, {@code 03-19-2026},
 * {@code 03.19.26}, {@code 2020-07-20}, {@code 031926}, and by slip as {@code 1162025} or {@code 121020225}.
 */
final class AgreementFile {

    private static final int CENTURY = 2000;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<y>20\\d{2})[-._](?<m>\\d{1,2})[-._](?<d>\\d{1,2})(?!\\d)");

    /** From the surest form to the least sure; the last two read seven digits both ways. */
    private static final List<List<Pattern>> FORMS = List.of(
            List.of(YEAR_FIRST),
            List.of(Pattern.compile("(?<!\\d)(?<m>\\d{1,2})[-._](?<d>\\d{1,2})[-._](?<y>20\\d{2}|\\d{2})(?!\\d)")),
            List.of(Pattern.compile("(?<!\\d)(?<m>\\d{2})(?<d>\\d{2})(?<y>20\\d{2})")),
            List.of(
                    Pattern.compile("(?<!\\d)(?<m>\\d)(?<d>\\d{2})(?<y>20\\d{2})(?!\\d)"),
                    Pattern.compile("(?<!\\d)(?<m>\\d{2})(?<d>\\d)(?<y>20\\d{2})(?!\\d)")),
            List.of(Pattern.compile("(?<!\\d)(?<m>\\d{2})(?<d>\\d{2})(?<y>\\d{2})(?!\\d)")));

    private AgreementFile() {}

    /** The file's name without folders; empty where the list gives no address ("link pending"). */
    static Optional<String> findName(Agreement row) {
        String moa = row.moa();
        if (!moa.contains("://")) {
            return Optional.empty();
        }
        String path = moa.substring(0, pathEnd(moa));
        String name = path.substring(path.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Where what follows the path begins: a query, or a fragment. */
    private static int pathEnd(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return i;
            }
        }
        return address.length();
    }

    /** The file's name for comparison: in lower case. */
    static Optional<String> findKey(Agreement row) {
        return findName(row).map(name -> name.toLowerCase(Locale.ROOT));
    }

    /** What the date in a file's name may be: none; one; or several, where digits can be read in two ways. */
    static List<LocalDate> dates(String name) {
        for (List<Pattern> form : FORMS) {
            List<LocalDate> dates = form.stream()
                    .flatMap(pattern -> pattern.matcher(name).results())
                    .flatMap(found -> day(found).stream())
                    .toList();
            if (!dates.isEmpty()) {
                return dates;
            }
        }
        return List.of();
    }

    private static Optional<LocalDate> day(MatchResult found) {
        int year = Integer.parseInt(found.group("y"));
        int month = Integer.parseInt(found.group("m"));
        int day = Integer.parseInt(found.group("d"));
        try {
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
