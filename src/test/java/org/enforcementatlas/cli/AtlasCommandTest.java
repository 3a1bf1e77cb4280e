package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCommandTest {

    @TempDir
    static Path folder;

    private static String home;

    @BeforeAll
    static void loadBundledFigures() {
        home = folder.resolve("home").toString();
        assertThat(Ran.atlas("snapshots", "--home", home).code()).isZero();
    }

    @Test
    void dataIsTheResultAlone() {
        Ran ran = Ran.atlas("data", "agreements", "--as-of", "2025-05-28", "--format", "csv", "--home", home);
        List<String> lines = ran.text().lines().toList();
        assertThat(ran.code()).isZero();
        assertThat(lines).hasSize(58);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "measure,unit,geo_level,geo_id,geo_name,period_start,period_end,as_of,numerator,denominator,"
                                + "denominator_source,value,value_flag,rank,rank_of,snapshot_id,source,note,corrected,denominator_moe");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("agreements,agreements,state,12,Florida,2025-05-28,2025-05-28"
                        + ",2025-05-28,271,,,271,,1,56,"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith(
                        "agreements,agreements,state,06,California,2025-05-28," + "2025-05-28,2025-05-28,0,,,0,"));
        assertThat(lines).anyMatch(line -> line.contains(",66,Guam,"));
        assertThat(lines).anyMatch(line -> line.contains(",69,Northern Mariana Islands,"));
        assertThat(lines.getLast())
                .startsWith("agreements,agreements,nation,US,United States,")
                .contains(",628,,,628,");
    }

    @Test
    void onlyTheAskedStatesAndTheNation() {
        Ran ran = Ran.atlas("data", "agencies", "--as-of", "2025-05-28", "--states", "TX,FL", "--home", home);
        assertThat(ran.text().lines()).hasSize(4);
        assertThat(ran.text()).contains(",513,,,513,");
    }

    @Test
    void rowsAreExactlyThoseBehindANumber() {
        Ran rows = Ran.atlas("rows", "agreements", "--area", "GA", "--as-of", "2025-05-28", "--home", home);
        assertThat(rows.code()).isZero();
        assertThat(rows.text().lines()).hasSize(30).first().asString().startsWith("number,state,agency,");
        Ran made = Ran.atlas("rows", "county-share", "--area", "TX", "--format", "json", "--home", home);
        assertThat(made.text()).contains("199 × 100 ÷ 254");
        Ran wrong = Ran.atlas("rows", "agreements", "--area", "Tex", "--home", home);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("area is a postal code like TX");
    }

    @Test
    void aComparisonIsATableWithALineForEachCell() {
        Ran ran = Ran.atlas(
                "compare", "--states", "TN,GA", "--columns", "agreements,pending-cases:residents", "--home", home);
        assertThat(ran.code()).isZero();
        assertThat(ran.text().lines()).hasSize(1 + 3 * 2);
        for (String format : List.of("xlsx", "zip", "pdf")) {
            Path file = folder.resolve("compared." + format);
            assertThat(Ran.atlas("compare", "--format", format, "-o", file.toString(), "--home", home)
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        Ran wrong = Ran.atlas("compare", "--benchmark", "nowhere", "--home", home);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("nowhere");
    }

    @Test
    void aStatesBriefIsWrittenForThePaperThatIsAskedFor() throws IOException {
        Path file = folder.resolve("texas.pdf");
        Ran ran = Ran.atlas("brief", "TX", "--paper", "letter", "-o", file.toString(), "--home", home);
        assertThat(ran.code()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
        Ran wrong = Ran.atlas("brief", "Texas", "--home", home);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("ask for one like TX");
    }

    @Test
    void jsonHoldsTheSameRows() {
        Ran ran = Ran.atlas("data", "pending-cases", "--per", "count", "--format", "json", "--home", home);
        assertThat(ran.text()).contains("\"geo_id\" : \"US\"").contains("\"numerator\" : 3475298");
    }

    @Test
    void figuresAreWrittenInEveryFormatAndTheWideFormAsText() throws IOException {
        for (String format : List.of("xlsx", "geojson", "zip")) {
            Path file = folder.resolve("agencies." + format);
            assertThat(Ran.atlas("data", "agencies", "--format", format, "-o", file.toString(), "--home", home)
                            .code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Ran.atlas("data", "agencies", "--form", "wide", "--home", home)
                        .text())
                .startsWith("measure,unit,geo_level,geo_id,geo_name,agencies_2025-01-04_value,");
        Ran refused = Ran.atlas("data", "agencies", "--form", "wide", "--format", "zip", "--home", home);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("The wide form comes as csv, not as zip.");
    }

    @Test
    void aMapHasEveryStateAndItsLegendSumsToThem() {
        Ran ran = Ran.atlas("map", "pending-cases", "--per", "residents", "--format", "svg", "--home", home);
        assertThat(count(ran.text(), "<path id=\"(\\d{2})\" class=\"area\"")).isEqualTo(56);
        assertThat(sum(ran.text(), "data-count=\"(\\d+)\"")).isEqualTo(56);
    }

    @Test
    void hotSpotsAreALayerOfMapAndTable() {
        Ran map = Ran.atlas("map", "vote-margin", "--level", "county", "--layer", "hotspots", "--home", home);
        assertThat(sum(map.text(), "data-count=\"(\\d+)\"")).isEqualTo(3_233);
        assertThat(map.text()).contains("Global Moran's I 0.598").contains("9,999 conditional permutations, seed 287");
        Ran data = Ran.atlas("data", "vote-margin", "--level", "county", "--layer", "hotspots", "--home", home);
        assertThat(data.text().lines().findFirst().orElseThrow())
                .endsWith("snapshot_id,source,note,corrected,denominator_moe,hot_spot,local_moran,p_value,adjusted_p");
        assertThat(data.text()).contains(",low-low,").contains(",no-neighbours,,,");
    }

    @Test
    void hotSpotsOfARawCountAreRefusedInASentence() {
        Ran ran = Ran.atlas("map", "agreements", "--layer", "hotspots", "--home", home);
        assertThat(ran.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ran.err()).contains("ask for a rate with per=residents");
    }

    @Test
    void aMapOfCountiesHasThemAll() {
        Ran ran = Ran.atlas("map", "agreements", "--level", "county", "--per", "residents", "--home", home);
        assertThat(count(ran.text(), "<path id=\"(\\d{5})\" class=\"area\"")).isEqualTo(3_233);
        assertThat(sum(ran.text(), "data-count=\"(\\d+)\"")).isEqualTo(3_233);
    }

    @Test
    void aMapIsDrawnAroundTheNationOnTilesOrAsOthersSeeIt() {
        String around = map("--around", "US");
        assertThat(around).contains("0.8× – 1.25×").contains("× the US value");
        assertThat(map("--layout", "tiles")).contains(">RI</text>").doesNotContain("class=\"chip\"");
        assertThat(map("--simulate", "grey")).contains("simulated colours").doesNotContain("#253494");
        assertThat(map("--method", "none")).contains("Unclassed");
        assertThat(map("--zoom", "TX")).contains(" in Texas</title>");
        assertThat(map("--filter", "value > 1000")).contains("outside the filter");
    }

    @Test
    void aConditionChoosesRowsAndAWrongOneSaysWhere() {
        Ran ran = Ran.atlas(
                "data", "pending-cases", "--filter", "per_residents > 1000 AND state_name LIKE 'N%'", "--home", home);
        assertThat(ran.text().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,(state,\\d\\d,N|nation,US,).*"));
        assertThat(Ran.atlas("data", "pending-cases", "--filter", "value > 1e9", "--home", home)
                        .code())
                .isEqualTo(2);
        assertThat(Ran.atlas("map", "pending-cases", "--filter", "size > 1", "--home", home)
                        .err())
                .startsWith("filter: at character 1, \"size\" is no field");
        assertThat(Ran.atlas("data", "pending-cases", "--filter", "value < 0", "--home", home)
                        .text()
                        .lines())
                .hasSize(2);
    }

    private static String map(String... options) {
        List<String> arguments = new ArrayList<>(List.of("map", "pending-cases", "--home", home));
        arguments.addAll(List.of(options));
        return Ran.atlas(arguments.toArray(String[]::new)).text();
    }

    @Test
    void thePngHasTheAskedSize() throws IOException {
        Ran ran = Ran.atlas("map", "arrests", "--format", "png", "--size", "1080x1080", "--home", home);
        assertThat(ImageIO.read(new ByteArrayInputStream(ran.out())).getWidth()).isEqualTo(1080);
    }

    @Test
    void wrongUsageIsOneSentenceAndTwo() {
        assertThat(Ran.atlas("data", "nothing", "--home", home).code()).isEqualTo(2);
        assertThat(Ran.atlas("data", "nothing", "--home", home).err()).startsWith("There is no measure \"nothing\"");
        assertThat(Ran.atlas("data", "agreements", "--as-of", "May", "--home", home)
                        .err())
                .isEqualToIgnoringNewLines("\"May\" is no date; write it as 2025-05-28.");
        assertThat(Ran.atlas("map", "agreements", "--classes", "9", "--home", home)
                        .code())
                .isEqualTo(2);
        assertThat(Ran.atlas("data", "agreements", "--colour", "red").code()).isEqualTo(2);
    }

    @Test
    void aRefusedFileChangesNothingAndIsThree() throws IOException {
        Path file = Files.writeString(folder.resolve("orders-2025-03.csv"), "name,count\nTexas,3\n");
        String before = Ran.atlas("snapshots", "--home", home).text();
        Ran ran = Ran.atlas("import", "removal-orders", file.toString(), "--publish", "--home", home);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("Nothing was changed. ");
        assertThat(ran.out()).isEmpty();
        assertThat(Ran.atlas("snapshots", "--home", home).text()).isEqualTo(before);
    }

    @Test
    void alarmsWaitForASecondYesAndAreFourAndAnUnsettledStateIsNeverPublished() throws IOException {
        Path file = Files.writeString(folder.resolve("participatingAgencies06012026am.csv"), """
                STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA
                FLORIDA,Alachua County Sheriff's Office,County,Alachua County,Task Force Model,5/8/2025,link
                PENNSLYVANIA,Bucks County Sheriff's Office,County,Bucks County,Task Force Model,5/8/2025,link
                """);
        Path report = folder.resolve("report.csv");
        Ran held = Ran.atlas(
                "import", "agreements", file.toString(), "--publish", "--report", report.toString(), "--home", home);
        assertThat(held.code()).isEqualTo(4);
        assertThat(held.err()).contains("PENNSLYVANIA").contains("Pennsylvania");
        assertThat(held.text()).contains("2 data rows = 1 accepted + 0 corrected + 1 quarantined + 0 rejected");
        assertThat(Files.readString(report)).contains("unknown-state").contains(",3,STATE,PENNSLYVANIA,");
        assertThat(Ran.atlas("data", "agreements", "--as-of", "2026-06-01", "--home", home)
                        .code())
                .isEqualTo(2);

        Ran unsettled =
                Ran.atlas("import", "agreements", file.toString(), "--publish", "--accept-alarms", "--home", home);
        assertThat(unsettled.code()).isEqualTo(3);
        assertThat(unsettled.err())
                .contains("Not published: 1 printed place in 1 row of snapshot ")
                .contains("is not settled: \"PENNSLYVANIA\"");
        assertThat(Ran.atlas("data", "agreements", "--as-of", "2026-06-01", "--home", home)
                        .code())
                .isEqualTo(2);

        Ran settled = Ran.atlas(
                "import",
                "agreements",
                file.toString(),
                "--alias",
                "PENNSLYVANIA=PA",
                "--publish",
                "--accept-alarms",
                "--home",
                home);
        assertThat(settled.code()).isZero();
        assertThat(Ran.atlas("data", "agreements", "--as-of", "2026-06-01", "--home", home)
                        .code())
                .isZero();
        assertThat(Ran.atlas("audit", "--dataset", "agreements", "--home", home).text())
                .contains(",imported,agreements,snapshot ")
                .contains(",published,agreements,snapshot ")
                .contains(",staged,\"public as of 2026-06-01, over alarms\",participatingAgencies06012026am.csv ");
        assertThat(settled.text()).contains("2 data rows = 1 accepted + 1 corrected + 0 quarantined + 0 rejected");
    }

    @Test
    void snapshotsAreListedForMachinesToo() {
        Ran ran = Ran.atlas("snapshots", "population", "--json", "--home", home);
        assertThat(ran.text()).contains("\"dataset\" : \"population\"").contains("\"sha256\" : \"");
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    private static int sum(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
