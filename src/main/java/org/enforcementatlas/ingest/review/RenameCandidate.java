package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.GeoId;

/** One side of a possible rename, with what is compared prepared once. */
final class RenameCandidate {

    /** Letters are counted in so many classes. */
    private static final int LETTERS = 32;

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
    private final int[] letters = new int[LETTERS];

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
        folded.chars().forEach(c -> letters[c % LETTERS]++);
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

    /** Whether anything that can make a proposal may hold; rules out nearly all pairs without comparing letter by letter. */
    boolean mayBe(RenameCandidate other, int distance) {
        return hasFileOf(other)
                || isSigned(other)
                || isCounty(other)
                || isSameSpelledOut(other)
                || mayBeWithin(distance, other);
    }

    /** Whether the names may be within an edit distance: each edit brings and takes at most one letter. */
    boolean mayBeWithin(int distance, RenameCandidate other) {
        int apart = 0;
        for (int i = 0; i < LETTERS; i++) {
            apart += Math.abs(letters[i] - other.letters[i]);
        }
        return apart <= 2 * distance;
    }

    boolean isSigned(RenameCandidate other) {
        LocalDate signed = listed.row().signed();
        return signed != null && signed.equals(other.listed.row().signed());
    }

    boolean isCounty(RenameCandidate other) {
        GeoId county = listed.row().county();
        return county != null && county.equals(other.listed.row().county());
    }
}
