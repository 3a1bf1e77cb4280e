package org.enforcementatlas.access;

import java.time.Instant;

/**
 * Someone who may sign in.
 *
 * @param name the name
 * @param role what they may do
 * @param passwordHash the password as {@link PasswordHashing} keeps it, never the password
 * @param created when the account was added
 */
public record Account(AccountName name, Role role, String passwordHash, Instant created) {

    /** Checks that there is a hash. */
    public Account {
        if (passwordHash.isBlank()) {
            throw new IllegalArgumentException("An account needs the hash of a password.");
        }
    }

    /** Without the hash, which is nobody's business. */
    @Override
    public String toString() {
        return name + " (" + role.word() + ")";
    }
}
