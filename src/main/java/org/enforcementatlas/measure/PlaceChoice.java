package org.enforcementatlas.measure;

import java.util.Locale;
import java.util.Optional;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Jurisdiction;
import org.enforcementatlas.model.Jurisdictions;

/** One place as commands and addresses write it: {@code TX}, {@code 48}, {@code 48113}, {@code US}, or {@code none}. */
public final class PlaceChoice {

    /** What is on no area. */
    public static final String NONE = "none";

    private PlaceChoice() {}

    /**
     * The place of a word; empty for what is on no area.
     *
     * @throws UnanswerableQuery if the word is no place
     */
    public static Optional<GeoId> parse(String word) {
        String name = word.strip();
        if (name.toLowerCase(Locale.ROOT).equals(NONE)) {
            return Optional.empty();
        }
        Optional<GeoId> state = Jurisdictions.findByUsps(name).map(Jurisdiction::id);
        if (state.isPresent()) {
            return state;
        }
        try {
            return Optional.of(new GeoId(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException malformed) {
            throw new UnanswerableQuery(
                    "area is a postal code like TX, a code like 48 or 48113, US, or none for what is on no area, not \""
                            + word + "\".");
        }
    }
}
