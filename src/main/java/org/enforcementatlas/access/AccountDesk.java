package org.enforcementatlas.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Adds, changes and removes accounts, with the rules that hold for them and an entry of the log for each act. */
public final class AccountDesk {

    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Clock clock;

    /** A desk over these accounts. */
    public AccountDesk(Accounts accounts, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** All accounts, by name. */
    public List<Account> list() {
        return accounts.list();
    }

    /**
     * Adds an account.
     *
     * @throws RefusedAct if the name or the password is not taken, or there is such an account
     */
    public Account add(String author, AccountName name, Role role, String password) {
        PasswordRule.check(name, password);
        Account account = new Account(name, role, hashing.hash(password), clock.instant());
        accounts.add(account, entry(author, "account-added", name, "", role.word()));
        return account;
    }

    /**
     * Gives an atlas without accounts its first administrator, with a password drawn at random.
     *
     * @return the new account with its password, which is told nowhere else; empty where there are accounts
     */
    public Optional<FirstAdmin> addFirstAdmin() {
        if (!accounts.list().isEmpty()) {
            return Optional.empty();
        }
        FirstAdmin first = FirstAdmin.draw(new SecureRandom());
        add("Enforcement Atlas", first.name(), Role.ADMIN, first.password());
        return Optional.of(first);
    }

    /**
     * Changes what an account may do.
     *
     * @throws RefusedAct if there is no such account, or it is the last administrator
     */
    public void changeRole(String author, AccountName name, Role role) {
        Account before = load(name);
        if (role != Role.ADMIN) {
            keepAnAdmin(before);
        }
        accounts.changeRole(
                name, role, entry(author, "role-changed", name, before.role().word(), role.word()));
    }

    /**
     * Changes a password; sessions that were signed in with the one before end.
     *
     * @throws RefusedAct if there is no such account or the password is not taken
     */
    public void changePassword(String author, AccountName name, String password) {
        PasswordRule.check(name, password);
        load(name);
        accounts.changePassword(name, hashing.hash(password), entry(author, "password-changed", name, "", ""));
    }

    /**
     * Removes an account; its sessions end.
     *
     * @throws RefusedAct if there is no such account, or it is the last administrator beside others
     */
    public void remove(String author, AccountName name) {
        Account before = load(name);
        if (accounts.list().size() > 1) {
            keepAnAdmin(before);
        }
        accounts.remove(
                name, entry(author, "account-removed", name, before.role().word(), ""));
    }

    private Account load(AccountName name) {
        return accounts.find(name)
                .orElseThrow(() -> new RefusedAct(
                        "There is no account \"" + name + "\"; \"atlas user list\" tells which there are."));
    }

    private void keepAnAdmin(Account leaving) {
        long admins = accounts.list().stream()
                .filter(account -> account.role() == Role.ADMIN)
                .count();
        if (leaving.role() == Role.ADMIN && admins == 1) {
            throw new RefusedAct("\"" + leaving.name() + "\" is the only administrator; add another one first.");
        }
    }

    private AuditEntry entry(String author, String action, AccountName name, String before, String after) {
        return new AuditEntry(clock.instant(), author, action, null, name.text(), before, after, "");
    }
}
