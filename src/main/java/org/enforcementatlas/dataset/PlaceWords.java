package org.enforcementatlas.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Printed "places" that are none: totals, and the buckets of what has no place. */
final class PlaceWords {

    private static final Set<String> TOTALS = Set.of(
            "total", "grand total", "us total", "u.s. total", "national total", "all states", "united states", "us");
    private static final Set<String> FOREIGN =
            Set.of("foreign", "fa", "foreign address", "outside united states", "outside the united states", "abroad");
    private static final Set<String> UNKNOWN = Set.of(
            "unknown",
            "unknown address",
            "unknown state",
            "not known",
            "not reported",
            "not available",
            "missing",
            "(blank)",
            "blank",
            "none",
            "no address",
            "??",
            "xx",
            "zz");

    private PlaceWords() {}

    /** Whether a row of this place is a total. */
    static boolean isTotal(String printed) {
        return TOTALS.contains(fold(printed));
    }

    /** The bucket that a printed place means, in words. An empty cell is an unknown place. */
    static Optional<String> findBucket(String printed) {
        String folded = fold(printed);
        if (FOREIGN.contains(folded)) {
            return Optional.of("address outside the United States");
        }
        return folded.isEmpty() || UNKNOWN.contains(folded) ? Optional.of("unknown address") : Optional.empty();
    }

    private static String fold(String printed) {
        return FigureColumns.clean(printed).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
