package org.enforcementatlas.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.Role;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in, as a session remembers it.
 *
 * @param name the account's name
 * @param role what it could do when it signed in
 * @param mark changes with the password; tells nothing of it
 */
public record SignedIn(String name, Role role, String mark) implements AuthenticatedPrincipal, java.io.Serializable {

    static SignedIn of(Account account) {
        return new SignedIn(account.name().text(), account.role(), mark(account.passwordHash()));
    }

    /** Whether the account is still as it was at signing in. */
    boolean isStill(Account account) {
        return equals(of(account));
    }

    /** The role and those that it includes, as the pages' annotations name them. */
    List<GrantedAuthority> authorities() {
        return role.included().stream()
                .<GrantedAuthority>map(included -> new SimpleGrantedAuthority("ROLE_" + included.name()))
                .toList();
    }

    @Override
    public String getName() {
        return name;
    }

    private static String mark(String hash) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(hash.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java machine knows SHA-256.", e);
        }
    }
}
