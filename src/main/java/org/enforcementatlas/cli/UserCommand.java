package org.enforcementatlas.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import org.enforcementatlas.access.Account;
import org.enforcementatlas.access.AccountName;
import org.enforcementatlas.access.Role;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code atlas user}. */
@Command(name = "user", description = "Keep the accounts that may sign in.", mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {

    @ParentCommand
    private @Nullable AtlasCommand atlas;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do: add, list, role, password or remove.");
    }

    @Command(description = "Add an account.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "the name to sign in with") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "viewer|editor|publisher|admin",
                            description = "what the account may do")
                    String role,
            @Mixin PasswordSource password,
            @Mixin AuthorOption author,
            @Mixin HomeOption home) {
        Role wanted = known(role);
        AccountName wantedName = new AccountName(name);
        return with(home, bench -> {
            Account added = bench.accounts().add(author.name(), wantedName, wanted, password.read(input()));
            err().println("Added " + added + ".");
        });
    }

    @Command(description = "List the accounts.", mixinStandardHelpOptions = true)
    int list(@Mixin HomeOption home) {
        return with(home, bench -> {
            for (Account account : bench.accounts().list()) {
                out().printf(
                                Locale.ROOT,
                                "%-24s  %-9s  since %s%n",
                                account.name(),
                                account.role().word(),
                                account.created().toString().substring(0, 10));
            }
        });
    }

    @Command(description = "Give an account another role.", mixinStandardHelpOptions = true)
    int role(
            @Parameters(paramLabel = "NAME", description = "the account") String name,
            @Parameters(paramLabel = "ROLE", description = "viewer, editor, publisher or admin") String role,
            @Mixin AuthorOption author,
            @Mixin HomeOption home) {
        Role wanted = known(role);
        return with(home, bench -> {
            bench.accounts().changeRole(author.name(), new AccountName(name), wanted);
            err().println("Changed: " + name + " is " + wanted.word() + ".");
        });
    }

    @Command(description = "Give an account another password.", mixinStandardHelpOptions = true)
    int password(
            @Parameters(paramLabel = "NAME", description = "the account") String name,
            @Mixin PasswordSource password,
            @Mixin AuthorOption author,
            @Mixin HomeOption home) {
        return with(home, bench -> {
            bench.accounts().changePassword(author.name(), new AccountName(name), password.read(input()));
            err().println("Changed the password of " + name
                    + "; whoever was signed in with the old one is signed out.");
        });
    }

    @Command(description = "Remove an account; the log keeps its acts.", mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NAME", description = "the account") String name,
            @Mixin AuthorOption author,
            @Mixin HomeOption home) {
        return with(home, bench -> {
            bench.accounts().remove(author.name(), new AccountName(name));
            err().println("Removed " + name + ".");
        });
    }

    @FunctionalInterface
    private interface Act {
        void on(Workbench bench);
    }

    private int with(HomeOption home, Act act) {
        try (Workbench bench = Objects.requireNonNull(atlas).opener().open(home.folder(), err())) {
            act.on(bench);
        }
        return ExitCode.DONE;
    }

    private static Role known(String word) {
        return Role.find(word)
                .orElseThrow(() ->
                        new UnanswerableQuery("A role is viewer, editor, publisher or admin, not \"" + word + "\"."));
    }

    private java.io.InputStream input() {
        return Objects.requireNonNull(atlas).input();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
