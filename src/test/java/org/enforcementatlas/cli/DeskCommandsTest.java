package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import desk from the command line. */
class DeskCommandsTest {

    private static final String HEADER = "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n";

    @TempDir
    static Path folder;

    private static String home;

    @BeforeAll
    static void loadBundledFigures() {
        home = folder.resolve("home").toString();
        assertThat(Ran.atlas("snapshots", "--home", home).code()).isZero();
    }

    @Test
    void aNameIsSettledPublishedAndTakenBack() throws IOException {
        Path file = write("participatingAgencies06012026am.csv", """
                FLORIDA,Lake County Sheriff's Office,County,Lake Conty,Task Force Model,5/1/2026,link
                PENNSLYVANIA,Bucks County Sheriff's Office,County,Bucks County,Task Force Model,5/2/2026,link
                """);
        assertThat(atlas("import", "agreements", file.toString()).text()).contains("1 quarantined");
        Ran alias = atlas(
                "alias", "agreements", "state", "PENNSLYVANIA", "PA", "--reason", "misspelled", "--author", "Ada");
        assertThat(alias.err()).contains("read again as staged snapshot");
        Ran county = atlas("alias", "agreements", "county", "Lake Conty", "Lake County", "--state", "FL");
        int staged = number(county.err(), "staged snapshot (\\d+)");
        assertThat(atlas("alias", "agreements").text())
                .contains("PENNSLYVANIA,42,misspelled,Ada")
                .contains("Lake Conty,12069");

        assertThat(atlas("publish", Integer.toString(staged)).code()).isEqualTo(4);
        assertThat(atlas("publish", Integer.toString(staged), "--accept-alarms").text())
                .startsWith("Published: snapshot " + staged);
        assertThat(atlas("data", "agreements", "--as-of", "2026-06-01").text()).contains(",42,Pennsylvania,");
        Ran back = atlas("rollback", "agreements");
        assertThat(back.text())
                .contains("Taken back: the publication of snapshot " + staged)
                .contains("2026-06-01: no figures of this date are public.");
        assertThat(atlas("data", "agreements", "--as-of", "2026-06-01").code()).isEqualTo(2);
    }

    @Test
    void theDifferenceOfTwoDatesIsToldForPeopleAndForMachines() {
        Ran lines = atlas("diff", "agreements", "2026-02-27", "2026-05-18");
        assertThat(lines.text()).startsWith("1,492 → 1,843 agreements: 379 added, 28 no longer listed");
        assertThat(lines.text().lines().filter(line -> line.startsWith("+ "))).hasSize(379);
        assertThat(lines.text().lines().filter(line -> line.startsWith("- "))).hasSize(28);
        assertThat(atlas("diff", "agreements", "2026-02-27", "2026-05-18", "--json")
                        .text())
                .contains("\"possible_renames\"")
                .contains("\"before\" : 1492");
        assertThat(atlas("diff", "agreements", "2026-02-28", "2026-05-18").code())
                .isEqualTo(2);
    }

    @Test
    void aCorrectionNeedsItsEvidenceAndIsListed() {
        Ran bare = atlas(
                "correct",
                "agreements",
                "NY/mohawk-village-police-department/TFM",
                "signed",
                "2016-03-19",
                "2026-03-19");
        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.err()).contains("needs a reason, and a link");
        Ran kept = atlas(
                "correct",
                "agreements",
                "NY/nowhere-police-department/TFM",
                "signed",
                "2016-03-19",
                "2026-03-19",
                "--reason",
                "the agreement's file says so",
                "--link",
                "https://www.ice.gov/");
        assertThat(kept.err()).contains("no public snapshot reads differently");
        assertThat(atlas("correct", "agreements").text())
                .contains("2016-03-19,2026-03-19,the agreement's file says so");
        assertThat(atlas("correct", "agreements", "--withdraw", "1").code()).isZero();
    }

    @Test
    void whatCannotBeSettledIsOneSentence() {
        assertThat(atlas("alias", "agreements", "county", "Lake Conty", "Lake County")
                        .err())
                .contains("needs the state it lies in, for example --state IN");
        assertThat(atlas("alias", "agreements", "town", "X", "Y").err()).contains("state, county or agency");
        assertThat(atlas("publish", "999").err()).contains("There is no snapshot 999.");
        assertThat(atlas("rollback", "removal-orders").err()).contains("Nothing of removal-orders was published");
    }

    private static Ran atlas(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home;
        return Ran.atlas(all);
    }

    private static Path write(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
