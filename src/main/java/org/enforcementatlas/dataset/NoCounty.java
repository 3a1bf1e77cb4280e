package org.enforcementatlas.dataset;

import java.util.Locale;
import java.util.Set;

/** What lists print where an agency has no county: nothing, or what a spreadsheet shows for "not available". */
public final class NoCounty {

    private static final Set<String> WORDS = Set.of("", "#n/a", "#na", "n/a", "na", "none", "#ref!");

    private NoCounty() {}

    /** Whether a cell says that there is no county. */
    public static boolean isPrinted(String printed) {
        return WORDS.contains(printed.strip().toLowerCase(Locale.ROOT));
    }
}
