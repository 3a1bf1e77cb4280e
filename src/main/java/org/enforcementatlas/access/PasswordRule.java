package org.enforcementatlas.access;

import java.nio.charset.StandardCharsets;

/** Which passwords are taken: length is what counts, nothing is asked of their characters. */
public final class PasswordRule {

    private static final int LEAST = 12;

    /** What bcrypt reads; longer passwords would be cut in silence. */
    private static final int MOST_BYTES = 72;

    private PasswordRule() {}

    /**
     * Lets a password pass.
     *
     * @throws RefusedAct if it is too short or too long, or is the account's name
     */
    public static void check(AccountName name, String password) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw new RefusedAct("A password has at least " + LEAST + " characters; choose a longer one.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RefusedAct("A password has at most " + MOST_BYTES + " bytes; choose a shorter one.");
        }
        if (password.isBlank() || password.equalsIgnoreCase(name.text())) {
            throw new RefusedAct("A password is neither blank nor the account's name; choose another.");
        }
    }
}
