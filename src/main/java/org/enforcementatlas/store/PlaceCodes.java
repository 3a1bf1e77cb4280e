package org.enforcementatlas.store;

import java.util.HashMap;
import java.util.Map;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** Codes and words that come back in row after row, each held once. */
final class PlaceCodes {

    private final Map<String, GeoId> places = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** The place with this code. */
    GeoId get(String code) {
        return places.computeIfAbsent(code, GeoId::new);
    }

    /** The place with this code, if there is a code. */
    @Nullable
    GeoId find(@Nullable String code) {
        return code == null ? null : get(code);
    }

    /** The same word, held once. */
    String word(String word) {
        return words.computeIfAbsent(word, same -> same);
    }
}
