package org.enforcementatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountDesk;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.AuditLog;
import org.enforcementatlas.access.FirstAdmin;
import org.enforcementatlas.access.PasswordHashing;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.model.DatasetId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do with accounts and the log; run on each that is supported. */
abstract class AccessContract {

    private static final Instant THEN = Instant.parse("2026-11-24T12:00:00.123456Z");
    private static final AccountName NAME = new AccountName("desk");

    private Database database;
    private Accounts accounts;
    private AuditLog log;

    abstract Database open();

    @BeforeEach
    void openDatabase() {
        database = open();
        accounts = database.accounts();
        log = database.audit();
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void thereIsNoAccountToBeginWith() {
        assertThat(accounts.list()).isEmpty();
        assertThat(log.list(null, AuditLog.NEWEST, 10)).isEmpty();
    }

    @Test
    void anAtlasWithoutAccountsGivesItselfOneAdministratorAndTellsThePasswordOnce() {
        AccountDesk desk = new AccountDesk(accounts, new Lengths(), Clock.fixed(THEN, ZoneOffset.UTC));
        FirstAdmin first = desk.addFirstAdmin().orElseThrow();
        assertThat(first.password()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){4}");
        assertThat(first.sentence()).contains(first.password()).contains("atlas user password admin");
        assertThat(first).hasToString("admin");
        assertThat(accounts.list()).singleElement().satisfies(kept -> {
            assertThat(kept.role()).isEqualTo(Role.ADMIN);
            assertThat(kept.passwordHash()).doesNotContain(first.password());
        });
        assertThat(log.list(null, AuditLog.NEWEST, 10))
                .singleElement()
                .satisfies(told -> assertThat(told.entry().action()).isEqualTo("account-added"));
        assertThat(desk.addFirstAdmin()).isEmpty();
    }

    @Test
    void anAccountComesBackAsItWasWritten() {
        Account account = account(NAME, Role.EDITOR);
        accounts.add(account, entry("account-added", null));
        assertThat(accounts.find(NAME)).contains(account);
        assertThat(accounts.list()).containsExactly(account);
        assertThat(accounts.find(new AccountName("other"))).isEmpty();
    }

    @Test
    void anActAndItsEntryHoldTogether() {
        accounts.add(account(NAME, Role.EDITOR), entry("account-added", null));
        assertThatThrownBy(() -> accounts.add(account(NAME, Role.ADMIN), entry("account-added", null)))
                .isInstanceOf(RefusedAct.class)
                .hasMessageContaining("\"desk\"");
        assertThatThrownBy(() -> accounts.remove(new AccountName("nobody"), entry("account-removed", null)))
                .isInstanceOf(RefusedAct.class);
        assertThat(actions()).containsExactly("account-added");
        assertThat(accounts.find(NAME).orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void roleAndPasswordChangeAndTheLogOutlivesTheAccount() {
        accounts.add(account(NAME, Role.EDITOR), entry("account-added", null));
        accounts.changeRole(NAME, Role.PUBLISHER, entry("role-changed", null));
        accounts.changePassword(NAME, "{bcrypt}other", entry("password-changed", null));
        Account changed = accounts.find(NAME).orElseThrow();
        assertThat(changed.role()).isEqualTo(Role.PUBLISHER);
        assertThat(changed.passwordHash()).isEqualTo("{bcrypt}other");
        accounts.remove(NAME, entry("account-removed", null));
        assertThat(accounts.list()).isEmpty();
        assertThat(actions()).containsExactly("account-removed", "password-changed", "role-changed", "account-added");
    }

    @Test
    void theLogIsPagedNewestFirstAndFilteredByDataset() {
        for (int act = 1; act <= 7; act++) {
            log.add(entry("published", act % 2 == 0 ? DatasetId.VOTES : DatasetId.ARRESTS));
        }
        List<AuditLog.Numbered> first = log.list(null, AuditLog.NEWEST, 3);
        List<AuditLog.Numbered> second = log.list(null, first.getLast().number(), 3);
        assertThat(first).extracting(AuditLog.Numbered::number).containsExactly(7L, 6L, 5L);
        assertThat(second).extracting(AuditLog.Numbered::number).containsExactly(4L, 3L, 2L);
        assertThat(log.list(DatasetId.VOTES, AuditLog.NEWEST, 10))
                .extracting(AuditLog.Numbered::number)
                .containsExactly(6L, 4L, 2L);
        assertThat(first.getFirst().entry()).isEqualTo(entry("published", DatasetId.ARRESTS));
    }

    @Test
    void theLogHasNoWayToChangeOrDelete() {
        assertThat(Arrays.stream(AuditLog.class.getMethods()).map(method -> method.getName()))
                .containsExactlyInAnyOrder("add", "list");
    }

    private List<String> actions() {
        return log.list(null, AuditLog.NEWEST, 10).stream()
                .map(numbered -> numbered.entry().action())
                .toList();
    }

    private static Account account(AccountName name, Role role) {
        return new Account(name, role, "{bcrypt}hash", THEN);
    }

    private static AuditEntry entry(String action, @Nullable DatasetId dataset) {
        return new AuditEntry(THEN, "someone", action, dataset, "7", "6 \u2192 5", "", "list-é.csv");
    }

    /** Keeps nothing of a password but how long it is. */
    private static final class Lengths implements PasswordHashing {

        @Override
        public String hash(String password) {
            return "{length}" + password.length();
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    }
}
