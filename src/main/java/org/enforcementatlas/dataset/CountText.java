package org.enforcementatlas.dataset;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.enforcementatlas.model.Absence;

/**
 * What a cell says of a count. Zero is a count; a blank is no data; a withheld figure is suppressed; a number that is not
 * well formed is none of them.
 */
sealed interface CountText {

    /** A count, zero included. */
    record Counted(long count) implements CountText {}

    /** No count, for a reason the cell tells. */
    record Missing(Absence absence) implements CountText {}

    /** Neither a count nor a known way to leave one out. */
    record Malformed() implements CountText {}

    /** Plain digits, or digits in well-formed groups of three, with nothing but zeros after a decimal point. */
    Pattern WHOLE = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.0+)?");

    /** Ways to withhold: one or more asterisks, {@code <11}, {@code < 10}, {@code ≤10}. */
    Pattern WITHHELD = Pattern.compile("\\*{1,3}|(<|<=|≤) ?\\d{1,3}");

    /** Words for a withheld figure. */
    Set<String> WITHHELD_WORDS = Set.of("d", "(d)", "s", "(s)", "suppressed", "withheld");
    /** Words and dashes for no figure. */
    Set<String> NO_DATA_WORDS = Set.of(
            "", "-", "–", "—", ".", "..", "n/a", "na", "#n/a", "null", "(na)", "no data", "no_data", "not available");
    /** Words for a figure that cannot be. */
    Set<String> NOT_APPLICABLE_WORDS = Set.of("(x)", "not applicable", "not_applicable");

    /** Digits with a decimal point or comma that is more than zeros, or a percentage. */
    Pattern BROKEN = Pattern.compile("-?\\d[\\d,]*\\.\\d+%?|-?\\d+,\\d{1,2}%?|-?\\d[\\d,]*%");

    /** Why a cell is malformed, in one sentence. */
    static String complaint(String printed) {
        String text = FigureColumns.clean(printed);
        if (BROKEN.matcher(text).matches()) {
            return "A count is a whole number and nothing is rounded in silence; this has decimals or is a percentage: \""
                    + text + "\". Send the counts themselves.";
        }
        return text.matches("-\\d[\\d,]*")
                ? "A count is not negative: \"" + text + "\"."
                : "This is no well-formed whole number: \"" + text + "\".";
    }

    /** Reads a cell. */
    static CountText of(String printed) {
        String text = FigureColumns.clean(printed).toLowerCase(Locale.ROOT);
        if (WHOLE.matcher(text).matches()) {
            int point = text.indexOf('.');
            String whole = point < 0 ? text : text.substring(0, point);
            return new Counted(Long.parseLong(whole.replace(",", "")));
        }
        if (NO_DATA_WORDS.contains(text)) {
            return new Missing(Absence.NO_DATA);
        }
        if (WITHHELD_WORDS.contains(text) || WITHHELD.matcher(text).matches()) {
            return new Missing(Absence.SUPPRESSED);
        }
        return NOT_APPLICABLE_WORDS.contains(text) ? new Missing(Absence.NOT_APPLICABLE) : new Malformed();
    }
}
