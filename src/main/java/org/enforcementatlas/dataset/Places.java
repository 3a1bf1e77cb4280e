package org.enforcementatlas.dataset;

import java.util.Optional;
import org.enforcementatlas.model.GeoId;

/** Finds places by what is printed. Never guesses: a near miss is a suggestion. */
public interface Places {

    /** What was found for a printed place. */
    sealed interface Found {

        /**
         * The place.
         *
         * @param id its code
         * @param repaired whether more than blanks and case had to be repaired (a remembered alias)
         */
        record Place(GeoId id, boolean repaired) implements Found {}

        /**
         * A person decided that what is printed has no place.
         *
         * @param reason why
         */
        record Unplaced(String reason) implements Found {}

        /**
         * No place of this name.
         *
         * @param suggestion a near name, if there is one
         */
        record Unknown(Optional<GeoId> suggestion) implements Found {}

        /**
         * A place of another vintage, or a name of several places.
         *
         * @param sentence why it is refused, and what to use instead
         */
        record Refused(String sentence) implements Found {}
    }

    /** A state or territory by code of one or two digits, postal code, AP abbreviation or name, in any case. */
    Found state(String printed);

    /** A county or equivalent within a state by five-digit code, full name, or name without its suffix. */
    Found county(GeoId state, String printed);
}
