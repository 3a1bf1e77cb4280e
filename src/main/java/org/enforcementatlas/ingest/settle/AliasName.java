package org.enforcementatlas.ingest.settle;

import java.util.Optional;
import org.enforcementatlas.ingest.PlaceKey;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * A printed name that an alias is about.
 *
 * @param dataset the dataset whose files print it
 * @param kind what is named
 * @param state the state within which a county or agency is named; {@code null} for names of states
 * @param printed the name as printed
 */
public record AliasName(
        DatasetId dataset, AliasKind kind, @Nullable GeoId state, String printed) {

    /** Checks that the name can be understood later. */
    public AliasName {
        if (printed.isBlank()) {
            throw new IllegalArgumentException("An alias needs the name as it is printed.");
        }
        if ((kind == AliasKind.STATE) != (state == null)) {
            throw new IllegalArgumentException(
                    kind == AliasKind.STATE
                            ? "An alias of a state lies in no state; leave --state out."
                            : "An alias of a " + kind.word() + " needs the state it lies in, for example --state IN.");
        }
    }

    /** A misspelled state. */
    public static AliasName ofState(DatasetId dataset, String printed) {
        return new AliasName(dataset, AliasKind.STATE, null, printed);
    }

    /** The state within which it is named, if it is not itself one. */
    public Optional<GeoId> findState() {
        return Optional.ofNullable(state);
    }

    /** Whether both are the same name once blanks, case, accents and punctuation are folded. */
    public boolean isSame(AliasName other) {
        return dataset.equals(other.dataset)
                && kind == other.kind
                && findState().equals(other.findState())
                && PlaceKey.of(printed).equals(PlaceKey.of(other.printed));
    }
}
