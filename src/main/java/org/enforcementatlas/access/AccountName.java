package org.enforcementatlas.access;

import java.util.regex.Pattern;

/**
 * The name that someone signs in with.
 *
 * @param text lower-case letters, digits, dots, hyphens and underscores; a letter or digit first; at most 64
 */
public record AccountName(String text) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /**
     * A name.
     *
     * @throws RefusedAct if the text is none
     */
    public AccountName {
        if (!isName(text)) {
            throw new RefusedAct(
                    "An account's name has 1 to 64 lower-case letters, digits, dots, hyphens or underscores"
                            + " and begins with a letter or digit; \"" + text + "\" has another form.");
        }
    }

    /** Whether the text can be a name. */
    public static boolean isName(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
