package org.enforcementatlas.ingest.desk;

import java.util.Locale;
import java.util.Optional;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.ingest.Snapshot;

/** Who may publish a draft, beside what roles say. */
public enum PublishRule {
    /** Whoever has the role. */
    ANY_PUBLISHER,
    /** Not the one who imported it: two people have seen what becomes public. */
    FOUR_EYES;

    /**
     * The rule of a setting: {@code true} asks for four eyes, {@code false} or nothing does not.
     *
     * @throws RefusedAct if the setting is neither; a rule that is meant is never silently left out
     */
    public static PublishRule parse(String setting) {
        return switch (setting.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> FOUR_EYES;
            case "", "false" -> ANY_PUBLISHER;
            default -> throw new RefusedAct("ATLAS_FOUR_EYES is true or false, not \"" + setting.strip() + "\".");
        };
    }

    /** Why this person may not publish a snapshot, in one sentence; empty where nothing stands against it. */
    Optional<String> refuse(Snapshot snapshot, String author) {
        String importer = snapshot.draft().author().strip();
        return this == FOUR_EYES && snapshot.isStaged() && importer.equalsIgnoreCase(author.strip())
                ? Optional.of("Four eyes are asked for: snapshot " + snapshot.id() + " was imported by " + importer
                        + ", so somebody else has to publish it.")
                : Optional.empty();
    }
}
