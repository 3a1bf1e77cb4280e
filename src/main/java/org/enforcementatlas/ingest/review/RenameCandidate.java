package org.enforcementatlas.ingest.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One side of a possible rename, with what is compared prepared once. */
final class RenameCandidate {

    /** How lists shorten words of agencies' names. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "dept", "department",
            "co", "county",
            "ft", "fort",
            "st", "saint",
            "mt", "mount",
            "twp", "township",
            "pct", "precinct",
            "pd", "policedepartment",
            "so", "sheriffsoffice",
            "doc", "departmentofcorrections");

    private final ListedAgreement listed;
    private final String folded;
    private final String spelledOut;
    private final String digits;
    private final Optional<String> file;
    private final long letters;

    RenameCandidate(ListedAgreement listed) {
        this.listed = listed;
        String printed = listed.row().agency();
        folded = FoldedName.of(printed);
        spelledOut = Stream.of(printed.toLowerCase(Locale.ROOT).split("[\\s.,/()-]+", -1))
                .map(FoldedName::of)
                .map(word -> SHORT_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining());
        digits = List.of(folded.split("\\D+", -1)).toString();
        file = AgreementFile.findKey(listed.row());
        letters = folded.chars().mapToLong(c -> 1L << (c % Long.SIZE)).reduce(0, (one, two) -> one | two);
    }

    ListedAgreement listed() {
        return listed;
    }

    String folded() {
        return folded;
    }

    boolean hasFileOf(RenameCandidate other) {
        return file.isPresent() && file.equals(other.file);
    }

    boolean isSameSpelledOut(RenameCandidate other) {
        return spelledOut.equals(other.spelledOut);
    }

    boolean hasDigitsOf(RenameCandidate other) {
        return digits.equals(other.digits);
    }

    boolean isPartOf(RenameCandidate other) {
        return other.spelledOut.contains(spelledOut);
    }

    /** Whether the names may be within an edit distance: each edit brings and takes at most one letter. */
    boolean mayBeWithin(int distance, RenameCandidate other) {
        return Long.bitCount(letters ^ other.letters) <= 2 * distance;
    }
}
