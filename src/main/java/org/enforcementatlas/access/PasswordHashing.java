package org.enforcementatlas.access;

/** Turns passwords into what may be kept. The hash names its function, so that older ones stay readable. */
public interface PasswordHashing {

    /** A hash with a salt of its own. */
    String hash(String password);

    /** Whether the hash was made of this password. Takes about as long either way. */
    boolean matches(String password, String hash);
}
