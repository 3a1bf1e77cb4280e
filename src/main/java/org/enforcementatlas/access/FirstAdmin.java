package org.enforcementatlas.access;

import java.security.SecureRandom;

/**
 * The administrator that an atlas without accounts gives itself when it is first served. The password is told once, to whoever
 * started the atlas, and kept as a hash alone.
 *
 * @param name the account's name
 * @param password its password, drawn at random
 */
public record FirstAdmin(AccountName name, String password) {

    private static final AccountName NAME = new AccountName("admin");

    /** Letters and digits that are not taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    /** One with a new password: 20 characters out of 31, which are 99 bits. */
    static FirstAdmin draw(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new FirstAdmin(NAME, password.toString());
    }

    /** What is told, once. */
    public String sentence() {
        return "The first administrator is \"" + name + "\" with the password " + password
                + " (told only now; choose another with: atlas user password " + name + ").";
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return name.text();
    }
}
