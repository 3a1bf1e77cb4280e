package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    private static final String PASSWORD = "a long enough one\n";

    @TempDir
    static Path folder;

    private static String home;

    @BeforeAll
    static void addAnAdmin() {
        home = folder.resolve("home").toString();
        assertThat(add("first", "admin", PASSWORD).code()).isZero();
    }

    private static Ran add(String name, String role, String input) {
        return Ran.reading(
                input, "user", "add", name, "--role", role, "--password-stdin", "--author", "ops", "--home", home);
    }

    @Test
    void accountsAreAddedListedChangedAndRemovedAndTheLogTellsIt() {
        assertThat(add("desk", "editor", PASSWORD).err()).contains("Added desk (editor).");
        assertThat(Ran.atlas("user", "list", "--home", home).text())
                .contains("desk ")
                .contains("editor")
                .contains("since 2026-11-24")
                .doesNotContain("bcrypt");
        assertThat(Ran.atlas("user", "role", "desk", "publisher", "--home", home)
                        .code())
                .isZero();
        assertThat(Ran.reading("another long one", "user", "password", "desk", "--password-stdin", "--home", home)
                        .code())
                .isZero();
        assertThat(Ran.atlas("user", "remove", "desk", "--author", "ops", "--home", home)
                        .code())
                .isZero();
        assertThat(Ran.atlas("user", "list", "--home", home).text()).doesNotContain("desk");
        String log = Ran.atlas("audit", "--home", home).text();
        assertThat(log.lines().findFirst()).contains("number,happened,actor,action,dataset,subject,before,after,file");
        assertThat(log)
                .contains("2026-11-24T12:00:00Z,ops,account-added,,desk,,editor,")
                .contains("," + System.getProperty("user.name") + ",role-changed,,desk,editor,publisher,")
                .contains(",password-changed,,desk,,,")
                .contains(",ops,account-removed,,desk,publisher,,")
                .doesNotContain("bcrypt")
                .doesNotContain("long one");
        assertThat(Ran.atlas("audit", "--format", "json", "--home", home).text())
                .contains("\"action\" : \"account-removed\"");
        assertThat(Ran.atlas("audit", "--dataset", "votes", "--home", home).text())
                .doesNotContain("account");
    }

    @Test
    void whatIsNotTakenIsOneSentenceAndChangesNothing() {
        String before = Ran.atlas("user", "list", "--home", home).text();
        Ran tooShort = add("second", "editor", "short\n");
        assertThat(tooShort.code()).isEqualTo(3);
        assertThat(tooShort.err())
                .isEqualToIgnoringNewLines("A password has at least 12 characters; choose a longer one.");
        assertThat(add("first", "editor", PASSWORD).err()).contains("There is an account \"first\" already");
        assertThat(add("Second One", "editor", PASSWORD).code()).isEqualTo(3);
        assertThat(add("second", "owner", PASSWORD).code()).isEqualTo(2);
        assertThat(add("second", "editor", "").err()).contains("holds no password");
        assertThat(Ran.atlas("user", "remove", "nobody", "--home", home).code()).isEqualTo(3);
        assertThat(Ran.atlas("user", "list", "--home", home).text()).isEqualTo(before);
    }

    @Test
    void theOnlyAdministratorStays() {
        assertThat(Ran.atlas("user", "role", "first", "editor", "--home", home).err())
                .contains("is the only administrator");
    }

    @Test
    void withoutASubcommandTheUsageIsTold() {
        assertThat(Ran.atlas("user").code()).isEqualTo(2);
        assertThat(Ran.atlas("user").err()).startsWith("Say what to do: add, list, role, password or remove.");
    }
}
