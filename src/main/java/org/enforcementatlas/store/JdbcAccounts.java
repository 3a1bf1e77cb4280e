package org.enforcementatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Accounts;
import org.enforcementatlas.access.AuditEntry;
import org.enforcementatlas.access.RefusedAct;
import org.enforcementatlas.access.Role;

/** Accounts in a database; each change and its entry of the log are one transaction. */
final class JdbcAccounts implements Accounts {

    private static final String SELECT = "SELECT name, role, password_hash, created FROM account";

    private final Sql sql;

    JdbcAccounts(DataSource source) {
        this.sql = new Sql(source);
    }

    @Override
    public void add(Account account, AuditEntry entry) {
        sql.inTransaction(connection -> {
            if (!Sql.list(
                            connection,
                            SELECT + " WHERE name = ?",
                            JdbcAccounts::account,
                            account.name().text())
                    .isEmpty()) {
                throw new RefusedAct("There is an account \"" + account.name() + "\" already; choose another name.");
            }
            Sql.change(
                    connection,
                    "INSERT INTO account (name, role, password_hash, created) VALUES (?, ?, ?, ?)",
                    account.name().text(),
                    account.role().name(),
                    account.passwordHash(),
                    account.created().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            JdbcAudit.add(connection, entry);
            return account;
        });
    }

    @Override
    public Optional<Account> find(AccountName name) {
        return sql.list(SELECT + " WHERE name = ?", JdbcAccounts::account, name.text()).stream()
                .findFirst();
    }

    @Override
    public List<Account> list() {
        return sql.list(SELECT + " ORDER BY name", JdbcAccounts::account);
    }

    @Override
    public void changeRole(AccountName name, Role role, AuditEntry entry) {
        change(name, entry, "UPDATE account SET role = ? WHERE name = ?", role.name(), name.text());
    }

    @Override
    public void changePassword(AccountName name, String passwordHash, AuditEntry entry) {
        change(name, entry, "UPDATE account SET password_hash = ? WHERE name = ?", passwordHash, name.text());
    }

    @Override
    public void remove(AccountName name, AuditEntry entry) {
        change(name, entry, "DELETE FROM account WHERE name = ?", name.text());
    }

    private void change(AccountName name, AuditEntry entry, String command, String... arguments) {
        sql.inTransaction(connection -> {
            if (count(connection, command, arguments) == 0) {
                throw new RefusedAct("There is no account \"" + name + "\".");
            }
            JdbcAudit.add(connection, entry);
            return name;
        });
    }

    private static int count(Connection connection, String command, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int index = 0; index < arguments.length; index++) {
                statement.setString(index + 1, arguments[index]);
            }
            return statement.executeUpdate();
        }
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountName(row.getString(1)),
                Role.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
