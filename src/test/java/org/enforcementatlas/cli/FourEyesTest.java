package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever imported a draft may not publish it, where that is asked for. */
class FourEyesTest {

    private static final Map<String, String> ASKED = Map.of("ATLAS_FOUR_EYES", "true");
    private static final String SHEET = """
            STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA
            FLORIDA,Lake County Sheriff's Office,County,Lake County,Task Force Model,5/1/2026,link
            """;

    @TempDir
    Path folder;

    @Test
    void aDraftIsPublishedBySomebodyElseThanItsImporter() throws IOException {
        String home = folder.resolve("home").toString();
        String file = Files.writeString(folder.resolve("participatingAgencies06012026am.csv"), SHEET)
                .toString();
        Ran both = Ran.in(
                ASKED,
                "",
                "import",
                "agreements",
                file,
                "--publish",
                "--accept-alarms",
                "--author",
                "Ada Editor",
                "--home",
                home);
        assertThat(both.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(both.text()).contains("staged");
        String number = both.text().replaceFirst("(?s).*snapshot (\\d+).*", "$1");
        String sentence = "Four eyes are asked for: snapshot " + number
                + " was imported by Ada Editor, so somebody else has to publish it.";
        assertThat(both.err()).contains("Not published: " + sentence);

        Ran own = publish(ASKED, number, "ada editor ", home);
        assertThat(own.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(own.err()).contains(sentence);
        assertThat(Ran.atlas("snapshots", "agreements", "--home", home).text()).contains("staged");

        assertThat(publish(ASKED, number, "Grace Publisher", home).text()).contains("Published: snapshot " + number);
    }

    @Test
    void aSettingThatIsNeitherTrueNorFalseIsRefused() {
        Ran ran = publish(Map.of("ATLAS_FOUR_EYES", "yes"), "1", "Ada Editor", folder.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).isEqualToIgnoringNewLines("ATLAS_FOUR_EYES is true or false, not \"yes\".");
    }

    private static Ran publish(Map<String, String> environment, String number, String author, String home) {
        return Ran.in(environment, "", "publish", number, "--accept-alarms", "--author", author, "--home", home);
    }
}
