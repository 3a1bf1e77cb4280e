package org.enforcementatlas.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an account may do. Each role includes those before it. Reading what is public needs none. */
public enum Role {
    /** Sees what is staged. */
    VIEWER,
    /** Stages imports and settles their questions. */
    EDITOR,
    /** Publishes and rolls back. */
    PUBLISHER,
    /** Keeps the accounts. */
    ADMIN;

    /** Whether whoever has this role may do what the other may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and those that it includes. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }

    /** The role's name in commands and on pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this name, in any case. */
    public static Optional<Role> find(String word) {
        return Stream.of(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
