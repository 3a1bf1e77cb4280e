package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandNamesTest {

    @Test
    void eachNameMakesTheCommandThatCarriesIt() {
        for (Class<?> command : CommandNames.neededBy()) {
            String name = command.getAnnotation(Command.class).name();
            assertThat(CommandNames.neededBy(name, "--help")).isEqualTo(List.of(command));
            assertThat(CommandNames.listed()).contains(name);
        }
    }

    @Test
    void helpAndUnknownNamesHaveAllCommands() {
        assertThat(CommandNames.neededBy("--help"))
                .isEqualTo(CommandNames.neededBy("mpa"))
                .hasSizeGreaterThan(20);
    }
}
