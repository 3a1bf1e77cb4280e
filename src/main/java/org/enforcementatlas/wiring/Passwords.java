package org.enforcementatlas.wiring;

import java.util.Map;
import org.enforcementatlas.access.PasswordHashing;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords with bcrypt; the hash names the function, so a later one can stand beside it. */
final class Passwords implements PasswordHashing {

    /** 2¹² rounds: about a quarter of a second. */
    private static final int STRENGTH = 12;

    private static final String FUNCTION = "bcrypt";

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(FUNCTION, Map.of(FUNCTION, new BCryptPasswordEncoder(STRENGTH)));

    @Override
    public String hash(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
