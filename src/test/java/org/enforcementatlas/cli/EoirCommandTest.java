package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.enforcementatlas.eoir.made.KnownAnswers;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.made.MadeZips;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EoirCommandTest {

    private static final MadePlan PLAN = MadePlan.of(11, 4_000, true);

    @TempDir
    static Path folder;

    /** A comma outside of quotation marks. */
    private static final String CELL_END = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static Path zip = Path.of("");
    private static Path home = Path.of("");

    @BeforeAll
    static void makeARelease() {
        zip = folder.resolve("EOIR-2025-05-31.zip");
        home = folder.resolve("home");
        new MadeRelease(PLAN).toZip(zip);
    }

    @Test
    void aReleaseBecomesSnapshotsThatArePublishedTogether() throws IOException {
        Path zips = Files.writeString(folder.resolve("zips.csv"), MadeZips.table());
        Ran counted = Ran.atlas(
                "eoir",
                zip.toString(),
                "--from",
                "2024-10",
                "--zip-counties",
                zips.toString(),
                "--publish",
                "--accept-alarms",
                "--home",
                home.toString());
        assertThat(counted.code()).as(counted.err()).isEqualTo(ExitCode.DONE);
        assertThat(counted.text())
                .contains("removal-orders ", "completed-cases ", "pending-cases-by-court ", "published")
                .doesNotContain("staged");
        assertThat(counted.err())
                .contains("A_TblCase: ", "difference +0", "counts after a repair: a stray tab was taken out")
                .contains("Removal orders, United States, 2025-03-01 to 2025-03-31: ", "ratio 0.0")
                .contains("have no state: their address is unknown or foreign.")
                .contains("QQQ");
        Ran figures = Ran.atlas(
                "data", "removal-orders", "--as-of", "2025-03-31", "--per", "count", "--home", home.toString());
        assertThat(value(figures.text(), "US")).isEqualTo(known("address orders ", " 2025-03"));
        assertThat(national("removal-orders-or-departures", "numerator"))
                .isEqualTo(Long.toString(Long.parseLong(known("address orders ", " 2025-03"))
                        + Long.parseLong(known("address voluntary-departures ", " 2025-03"))));
        assertThat(national("in-absentia-share", "numerator")).isEqualTo(known("address in-absentia ", " 2025-03"));
        assertThat(national("voluntary-departure-share", "denominator"))
                .isEqualTo(known("address completed ", " 2025-03"));
        assertThat(national("removal-orders-by-court", "value")).isEqualTo(known("court orders ", " 2025-03"));
        Ran mixed = Ran.atlas(
                "compare",
                "--columns",
                "removal-orders,removal-orders-by-court",
                "--states",
                "TX",
                "--home",
                home.toString());
        assertThat(mixed.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(mixed.err()).contains("not set beside each other");
        Ran counties = Ran.atlas(
                "data",
                "removal-orders",
                "--level",
                "county",
                "--as-of",
                "2025-03-31",
                "--per",
                "count",
                "--home",
                home.toString());
        assertThat(value(counties.text(), "US")).isEqualTo(known("address orders ", " 2025-03"));
    }

    @Test
    void machinesGetTheAccountAsJson() {
        Ran counted = Ran.atlas(
                "eoir",
                zip.toString(),
                "--from",
                "2025-01",
                "--json",
                "--home",
                folder.resolve("json").toString());
        assertThat(counted.text()).contains("\"expected\"", "\"control_totals\"", "\"staged\" : true");
        assertThat(counted.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aReleaseWithoutItsTablesIsRefusedAndNothingIsChanged() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String other = folder.resolve("other").toString();
        Ran refused = Ran.atlas("eoir", empty.toString(), "--as-of", "2025-05-31", "--home", other);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("Nothing was changed. empty has no table A_TblCase; give the ZIP");
        assertThat(Ran.atlas("snapshots", "removal-orders", "--home", other).text())
                .isEmpty();
    }

    @Test
    void practiceFiguresAreNotPublishedBesideRealOnesAndASentenceSaysSo() {
        Ran refused = Ran.atlas(
                "eoir",
                zip.toString(),
                "--from",
                "2025-01",
                "--synthetic",
                "--publish",
                "--accept-alarms",
                "--home",
                folder.resolve("beside").toString());
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err())
                .contains("nothing public was changed. Real figures of pending-cases are published")
                .doesNotContain("Exception");
    }

    @Test
    void aReleaseWithoutADateAsksForOne() {
        Ran asked = Ran.atlas("eoir", folder.resolve("release").toString(), "--home", home.toString());
        assertThat(asked.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(asked.err()).contains("give it with --as-of");
    }

    private static String known(String start, String end) {
        Map<String, Long> counts = new KnownAnswers(PLAN).counts();
        long sum = counts.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(start) && entry.getKey().endsWith(end))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Long.toString(sum);
    }

    private static String national(String measure, String column) {
        Ran figures = Ran.atlas("data", measure, "--as-of", "2025-03-31", "--per", "count", "--home", home.toString());
        return cell(figures.text(), "US", column);
    }

    private static String value(String csv, String place) {
        return cell(csv, place, "value");
    }

    private static String cell(String csv, String place, String name) {
        int column = java.util.List.of(csv.lines().findFirst().orElse("").split(",", -1))
                .indexOf(name);
        return csv.lines()
                .filter(line -> line.contains(",state," + place + ",") || line.contains("," + place + ","))
                .findFirst()
                .orElse("")
                .split(CELL_END, -1)[column];
    }
}
