package org.enforcementatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator writes about their installation. */
class AboutTest {

    @TempDir
    Path home;

    @Test
    void aHomeWithoutTheFileSaysNothing() {
        assertThat(About.read(home)).isEmpty();
    }

    @Test
    void operatorContactAndParagraphsAreRead() throws IOException {
        Files.writeString(
                home.resolve(About.FILE),
                "Operator: A newsroom\r\nContact: desk@example.org\r\n\r\nFirst\r\nline.\r\n\r\nSecond.\r\n");
        assertThat(About.read(home))
                .contains(new About("A newsroom", "desk@example.org", List.of("First line.", "Second.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Operator: A newsroom\nContact: desk@example.org\n",
                "Contact: x\n\nText.",
                "Operator: x\n\nText."
            })
    void whatIsMissingIsAskedFor(String text) throws IOException {
        Files.writeString(home.resolve(About.FILE), text);
        assertThatExceptionOfType(RefusedAct.class)
                .isThrownBy(() -> About.read(home))
                .withMessageContaining("needs a line \"Operator: …\"");
    }
}
