package org.enforcementatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.PasswordHashing;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.access.SignInLimit;
import org.enforcementatlas.store.Database;
import org.enforcementatlas.store.DatabaseSettings;
import org.enforcementatlas.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AccountSignInTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "a long enough one";
    private static final AccountName NAME = new AccountName("desk");

    @TempDir
    Path home;

    private Database database;
    private AccountDesk desk;
    private AccountSignIn door;

    @BeforeEach
    void addAnAccount() {
        database = Databases.open(DatabaseSettings.embedded(home), CLOCK);
        PasswordHashing quick = new QuickHashing();
        desk = new AccountDesk(database.accounts(), quick, CLOCK);
        desk.add("ops", NAME, Role.PUBLISHER, PASSWORD);
        door = new AccountSignIn(database.accounts(), quick, new SignInLimit(CLOCK));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        database.close();
    }

    @Test
    void theRightPasswordGivesTheRoleAndThoseThatItIncludes() {
        Authentication entered = ask(" Desk ", PASSWORD);
        assertThat(entered.isAuthenticated()).isTrue();
        assertThat(entered.getName()).isEqualTo("desk");
        assertThat(entered.getCredentials()).isNull();
        assertThat(entered.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_VIEWER", "ROLE_EDITOR", "ROLE_PUBLISHER");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredTheSame() {
        assertThatThrownBy(() -> ask("desk", "another long one")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> ask("nobody", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> ask("' OR 1=1 --", PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> ask("", "")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void whoGuessesWaitsEvenWithTheRightPassword() {
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> ask("desk", "another long one")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> ask("desk", PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void aSessionEndsWhenItsAccountChanges() throws Exception {
        assertThat(staysSignedIn(() -> {})).isTrue();
        assertThat(staysSignedIn(() -> desk.changePassword("ops", NAME, "another long one")))
                .isFalse();
        assertThat(staysSignedIn(() -> desk.changeRole("ops", NAME, Role.ADMIN)))
                .isFalse();
        assertThat(staysSignedIn(() -> desk.remove("ops", NAME))).isFalse();
    }

    private boolean staysSignedIn(Runnable change) throws Exception {
        String password = database.audit().list(null, Long.MAX_VALUE, 99).stream()
                        .anyMatch(act -> act.entry().action().equals("password-changed"))
                ? "another long one"
                : PASSWORD;
        SecurityContextHolder.getContext().setAuthentication(ask("desk", password));
        MockHttpServletRequest request = new MockHttpServletRequest();
        String before = java.util.Objects.requireNonNull(request.getSession()).getId();
        change.run();
        new SessionCheck(database.accounts()).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        assertThat(request.getSession(false) != null
                        && request.getSession(false).getId().equals(before))
                .isEqualTo(signedIn);
        return signedIn;
    }

    private Authentication ask(String name, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    /** The same function with the fewest rounds. */
    private static final class QuickHashing implements PasswordHashing {

        private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

        @Override
        public String hash(String password) {
            return java.util.Objects.requireNonNull(encoder.encode(password));
        }

        @Override
        public boolean matches(String password, String hash) {
            return encoder.matches(password, hash);
        }
    }
}
