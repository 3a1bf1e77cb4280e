package org.enforcementatlas.ingest.settle;

import java.util.Locale;
import java.util.Optional;

/** What kind of name an alias settles. */
public enum AliasKind {
    /** A state or territory. */
    STATE,
    /** A county or equivalent within a state. */
    COUNTY,
    /** An agency within a state, whose agreements keep their identity through the renaming. */
    AGENCY;

    /** The word used in commands and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a column's name or a word means: {@code STATE}, {@code county}, {@code LAW ENFORCEMENT AGENCY}. */
    public static Optional<AliasKind> find(String column) {
        String folded = column.strip().toUpperCase(Locale.ROOT);
        if (folded.endsWith("AGENCY")) {
            return Optional.of(AGENCY);
        }
        return switch (folded) {
            case "STATE", "STATE_NAME", "PLACE" -> Optional.of(STATE);
            case "COUNTY", "PRINTED COUNTY" -> Optional.of(COUNTY);
            default -> Optional.empty();
        };
    }
}
