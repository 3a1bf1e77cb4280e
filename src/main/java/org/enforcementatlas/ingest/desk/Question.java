package org.enforcementatlas.ingest.desk;

import java.util.List;
import java.util.Optional;
import org.enforcementatlas.ingest.settle.AliasKind;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * A printed name that a person has to settle, once for all its rows.
 *
 * @param kind what is named
 * @param state the state within which a county is named; {@code null} for states
 * @param printed the name as printed
 * @param rows the numbers of its rows, as a spreadsheet shows them
 * @param message what is wrong with it
 * @param agencies agencies of its rows, at most three
 * @param suggestions what it may mean, the best grounded first
 */
public record Question(
        AliasKind kind,
        @Nullable GeoId state,
        String printed,
        List<Integer> rows,
        String message,
        List<String> agencies,
        List<Suggestion> suggestions) {

    /** The state within which a county is named. */
    public Optional<GeoId> findState() {
        return Optional.ofNullable(state);
    }

    /** The best grounded suggestion, if there is one. */
    public Optional<Suggestion> findBest() {
        return suggestions.stream().findFirst();
    }
}
