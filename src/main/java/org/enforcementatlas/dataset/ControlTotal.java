package org.enforcementatlas.dataset;

import java.util.List;
import java.util.Locale;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;

/**
 * A published total against which an import is held.
 *
 * @param title the places in words
 * @param places the places it covers; the nation means every state and every bucket
 * @param period the days it covers
 * @param value the count, or the share of the nation from 0 to 1
 * @param kind how the value is meant
 * @param tolerance how far rounding alone may part the two
 * @param source who published it
 */
record ControlTotal(
        String title, List<GeoId> places, Period period, double value, Kind kind, double tolerance, String source) {

    /** How a published value is meant. */
    enum Kind {
        /** To the unit. */
        EXACT,
        /** Rounded. */
        ROUNDED,
        /** "Over" the value. */
        AT_LEAST,
        /** A share of the nation. */
        SHARE;

        /** The word used in files: lower case with hyphens. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this word. */
        static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether an imported value may be the published one. */
    boolean agreesWith(double imported) {
        double below = value - tolerance;
        return imported >= below && (kind == Kind.AT_LEAST || imported <= value + tolerance);
    }
}
