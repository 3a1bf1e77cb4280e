package org.enforcementatlas.access;

import java.util.List;
import java.util.Optional;

/**
 * The accounts that are kept. Every change is written together with its entry of the log: both, or neither. What may be
 * changed is decided by {@link AccountDesk}.
 */
public interface Accounts {

    /**
     * Adds an account.
     *
     * @throws RefusedAct if there is one with the same name
     */
    void add(Account account, AuditEntry entry);

    /** The account with this name. */
    Optional<Account> find(AccountName name);

    /** All accounts, by name. */
    List<Account> list();

    /**
     * Gives an account another role.
     *
     * @throws RefusedAct if there is no such account
     */
    void changeRole(AccountName name, Role role, AuditEntry entry);

    /**
     * Gives an account another password.
     *
     * @throws RefusedAct if there is no such account
     */
    void changePassword(AccountName name, String passwordHash, AuditEntry entry);

    /**
     * Removes an account; its entries of the log stay.
     *
     * @throws RefusedAct if there is no such account
     */
    void remove(AccountName name, AuditEntry entry);
}
