package org.enforcementatlas.ingest.review;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of agencies folded for comparison: letters and digits only, no accents, no case, "&amp;" as "and". Blanks,
 * apostrophes and punctuation never tell two agencies apart; digits do ("Constable Pct 1", "Constable Pct 3").
 */
public final class FoldedName {

    /**
     * Words that the readable form sets apart, counted from a name's end. They are part of the form of stored identities:
     * the list is never changed.
     */
    private static final List<String> WORDS = Stream.of(
                    "attorney",
                    "attorneys",
                    "board",
                    "borough",
                    "center",
                    "city",
                    "commission",
                    "commissioners",
                    "constable",
                    "constables",
                    "corrections",
                    "county",
                    "department",
                    "dept",
                    "detention",
                    "district",
                    "facility",
                    "jail",
                    "marshals",
                    "office",
                    "parish",
                    "patrol",
                    "pct",
                    "police",
                    "precinct",
                    "prison",
                    "public",
                    "regional",
                    "safety",
                    "sheriff",
                    "sheriffs",
                    "state",
                    "town",
                    "township",
                    "university",
                    "village")
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private FoldedName() {}

    /** A printed name, folded. */
    public static String of(String printed) {
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
            } else if (c == '&') {
                folded.append("and");
            }
        });
        return folded.toString();
    }

    /**
     * A folded name with hyphens before the usual words at its end: {@code alachuacountysheriffsoffice} is
     * {@code alachua-county-sheriffs-office}. It depends on the folded name alone, and without its hyphens it is that name.
     */
    static String readable(String folded) {
        Deque<String> words = new ArrayDeque<>();
        String rest = folded;
        for (Optional<String> last = lastWord(rest); last.isPresent(); last = lastWord(rest)) {
            words.addFirst(last.get());
            rest = rest.substring(0, rest.length() - last.get().length());
        }
        if (!rest.isEmpty()) {
            words.addFirst(rest);
        }
        return String.join("-", words);
    }

    /** The number or usual word that a name ends with. */
    private static Optional<String> lastWord(String name) {
        int start = name.length();
        while (start > 0 && Character.isDigit(name.charAt(start - 1))) {
            start--;
        }
        if (start < name.length()) {
            return Optional.of(name.substring(start));
        }
        return WORDS.stream().filter(name::endsWith).findFirst();
    }
}
