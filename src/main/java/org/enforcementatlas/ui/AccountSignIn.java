package org.enforcementatlas.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.PasswordHashing;
import org.enforcementatlas.access.SignInLimit;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Holds a name and a password against the accounts. An unknown name takes as long as a wrong password and is answered the
 * same; who guesses waits.
 */
@Component
final class AccountSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final SignInLimit limit;
    private final SingletonSupplier<String> nobodysHash;

    AccountSignIn(Accounts accounts, PasswordHashing hashing, SignInLimit limit) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.limit = limit;
        this.nobodysHash =
                SingletonSupplier.of(() -> hashing.hash(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (limit.findWait(name, address).isPresent()) {
            throw new LockedException("Too many attempts.");
        }
        Optional<Account> account = AccountName.isName(name) ? accounts.find(new AccountName(name)) : Optional.empty();
        String nobodys = nobodysHash.obtain();
        String hash = account.map(Account::passwordHash).orElse(nobodys);
        if (!hashing.matches(String.valueOf(asked.getCredentials()), hash) || account.isEmpty()) {
            limit.failed(name, address);
            throw new BadCredentialsException("Name and password do not belong together.");
        }
        limit.succeeded(name, address);
        SignedIn signedIn = SignedIn.of(account.get());
        UsernamePasswordAuthenticationToken entered =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities());
        entered.setDetails(asked.getDetails());
        return entered;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
