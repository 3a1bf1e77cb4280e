package org.enforcementatlas.access;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;

/**
 * One act, as the log tells it.
 *
 * @param happened when
 * @param actor who: an account's name, or the operating system's user for a command
 * @param action what was done, as one word with hyphens: {@code published}, {@code account-added}
 * @param dataset the dataset it was done to; {@code null} where it was done to none
 * @param subject what it was done to: a snapshot's number, an account's name
 * @param before what held before; empty where nothing did
 * @param after what holds since; empty where nothing does
 * @param file the file it came from, with its SHA-256 where that is known; empty where there is none
 */
public record AuditEntry(
        Instant happened,
        String actor,
        String action,
        @Nullable DatasetId dataset,
        String subject,
        String before,
        String after,
        String file) {

    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Checks that who and what are told. */
    public AuditEntry {
        if (actor.isBlank()) {
            throw new RefusedAct("An act needs someone who did it; name them.");
        }
        if (!WORD.matcher(action).matches() || action.length() > 32) {
            throw new IllegalArgumentException("\"" + action + "\" is no word for an act.");
        }
    }

    /** The dataset it was done to. */
    public Optional<DatasetId> findDataset() {
        return Optional.ofNullable(dataset);
    }
}
