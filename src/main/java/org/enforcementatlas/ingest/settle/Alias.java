package org.enforcementatlas.ingest.settle;

import java.time.Instant;
import java.util.Optional;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * What a printed name means, as a person decided.
 *
 * @param id its number, 0 before it is kept
 * @param name the printed name
 * @param meaning a place's code, or an agency's earlier name; empty where the name is decided to have no place
 * @param reason why
 * @param author who decided
 * @param decided when
 * @param withdrawn when it was taken back; {@code null} while it holds
 * @param withdrawnBy who took it back, empty while it holds
 */
public record Alias(
        long id,
        AliasName name,
        String meaning,
        String reason,
        String author,
        Instant decided,
        @Nullable Instant withdrawn,
        String withdrawnBy) {

    /** Checks that a place is left out with a reason only. */
    public Alias {
        if (meaning.isBlank() && (name.kind() == AliasKind.AGENCY || reason.isBlank())) {
            throw new IllegalArgumentException(
                    "A state or county may be left without a place, with a reason; else give what it means.");
        }
    }

    /** A decision that is about to be made. */
    public static Alias decide(AliasName name, String meaning, String reason, String author, Instant now) {
        return new Alias(0, name, meaning, reason, author, now, null, "");
    }

    /** Whether it holds. */
    public boolean isActive() {
        return withdrawn == null;
    }

    /** The place it means, if it means one. */
    public Optional<GeoId> findPlace() {
        return name.kind() == AliasKind.AGENCY || meaning.isBlank()
                ? Optional.empty()
                : Optional.of(new GeoId(meaning));
    }
}
