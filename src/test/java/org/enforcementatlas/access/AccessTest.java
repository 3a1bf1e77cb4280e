package org.enforcementatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

    private static final AccountName NAME = new AccountName("desk.one");

    @Property
    void eachRoleIncludesThoseBefore(@ForAll Role one, @ForAll Role other) {
        assertThat(one.includes(other)).isEqualTo(one.included().containsAll(other.included()));
        assertThat(one.includes(other) && other.includes(one)).isEqualTo(one == other);
        assertThat(one.included().contains(other)).isEqualTo(one.includes(other));
        assertThat(Role.find(" " + one.name())).contains(one);
    }

    @Property
    void whatIsTakenAsANameIsSafeEverywhere(@ForAll String text) {
        if (AccountName.isName(text)) {
            assertThat(text).matches("[a-z0-9._-]{1,64}");
        } else {
            assertThatThrownBy(() -> new AccountName(text)).isInstanceOf(RefusedAct.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Desk", "-desk", "a b", "désk", "a\n", "../x"})
    void namesOfOtherFormsAreRefused(String text) {
        assertThat(AccountName.isName(text)).isFalse();
    }

    @Test
    void passwordsAreTakenByLength() {
        PasswordRule.check(NAME, "twelve chars");
        PasswordRule.check(NAME, "é".repeat(36));
        assertThatThrownBy(() -> PasswordRule.check(NAME, "eleven char")).hasMessageContaining("at least 12");
        assertThatThrownBy(() -> PasswordRule.check(NAME, "😀".repeat(11))).hasMessageContaining("at least 12");
        assertThatThrownBy(() -> PasswordRule.check(NAME, "é".repeat(37))).hasMessageContaining("at most 72");
        assertThatThrownBy(() -> PasswordRule.check(NAME, " ".repeat(12))).isInstanceOf(RefusedAct.class);
        AccountName longName = new AccountName("a-rather-long-name");
        assertThatThrownBy(() -> PasswordRule.check(longName, "A-rather-long-name"))
                .isInstanceOf(RefusedAct.class);
    }

    @Test
    void anAccountNeverTellsItsHash() {
        assertThat(new Account(NAME, Role.EDITOR, "{bcrypt}secret", Instant.EPOCH))
                .hasToString("desk.one (editor)");
    }

    @Test
    void anActNeedsSomeoneAndAWord() {
        assertThatThrownBy(() -> entry(" ", "published")).isInstanceOf(RefusedAct.class);
        assertThatThrownBy(() -> entry("someone", "Published it")).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditEntry entry(String actor, String action) {
        return new AuditEntry(Instant.EPOCH, actor, action, null, "", "", "", "");
    }
}
