package org.enforcementatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure of one's own, from its manifest to its map. */
class DeclaredMeasureCommandTest {

    @TempDir
    static Path folder;

    private static String home;

    @BeforeAll
    static void openHome() {
        home = folder.resolve("home").toString();
    }

    @Test
    void aMeasureOfStatesShowsInTableMapAndListWithoutARelease() throws IOException {
        Path manifest = manifest("jail-beds", "stock", "count", "\"state\"");
        Ran added = Ran.atlas("measure", "add", manifest.toString(), "--home", home);
        assertThat(added.err()).doesNotContain("Nothing was changed");
        assertThat(added.code()).isZero();
        assertThat(Ran.atlas("measure", "list", "--home", home).text())
                .contains("jail-beds  Jail beds, in beds, stock by state; declared by A. Editor");

        Path file = Files.writeString(
                folder.resolve("beds.csv"), "State,Value\nAla.,\"1,200\"\nALASKA ,0\nAZ,*\n05,\nTotal,1200\n");
        Ran imported =
                Ran.atlas("import", "jail-beds", file.toString(), "--as-of", "2025-05-28", "--publish", "--home", home);
        assertThat(imported.code()).isZero();
        assertThat(imported.text())
                .contains("4 data rows = 4 accepted + 0 corrected + 0 quarantined + 0 rejected; 2 header");

        String data = Ran.atlas("data", "jail-beds", "--home", home).text();
        assertThat(data)
                .contains("jail-beds,beds,state,01,Alabama,2025-05-28,2025-05-28,2025-05-28,1200,,,1200,,1,2,")
                .contains("jail-beds,beds,state,02,Alaska,2025-05-28,2025-05-28,2025-05-28,0,,,0,,2,2,")
                .contains(",04,Arizona,2025-05-28,2025-05-28,2025-05-28,,,,,suppressed,")
                .contains(",05,Arkansas,2025-05-28,2025-05-28,2025-05-28,,,,,no_data,")
                .contains(",06,California,2025-05-28,2025-05-28,2025-05-28,,,,,no_data,")
                .contains("State audit");
        assertThat(Ran.atlas("data", "jail-beds", "--per", "residents", "--home", home)
                        .text())
                .contains("beds per 100,000 residents");
        Ran map = Ran.atlas("map", "jail-beds", "--home", home);
        assertThat(map.code()).isZero();
        assertThat(map.text()).contains("Jail beds").contains("State audit");
        assertThat(Ran.atlas("snapshots", "jail-beds", "--home", home).text()).contains("published");

        Ran removed = Ran.atlas("measure", "remove", "jail-beds", "--home", home);
        assertThat(removed.code()).isEqualTo(3);
        assertThat(removed.err()).contains("were published and links point at them");
    }

    @Test
    void aMeasureOfCountiesIsDrawnByCounty() throws IOException {
        Path manifest = manifest("shelter-beds", "flow", "residents", "\"county\"");
        assertThat(Ran.atlas("measure", "add", manifest.toString(), "--home", home)
                        .code())
                .isZero();
        Path file = Files.writeString(
                folder.resolve("shelter.csv"),
                "state,county,FY2023,FY2024\nNM,Doña Ana,10,20\nPR,Añasco Municipio,5,<5\nTX,Harris County,,7\n");
        Ran imported = Ran.atlas(
                "import", "shelter-beds", file.toString(), "--as-of", "2025-05-28", "--publish", "--home", home);
        assertThat(imported.err()).doesNotContain("Alarm");
        assertThat(imported.code()).isZero();
        String data = Ran.atlas("data", "shelter-beds", "--level", "county", "--per", "count", "--home", home)
                .text();
        assertThat(data)
                .contains("county,35013,\"Doña Ana County, New Mexico\",2023-10-01,2024-09-30,2024-09-30,20,,,20,")
                .contains(
                        "county,72011,\"Añasco Municipio, Puerto Rico\",2023-10-01,2024-09-30,2024-09-30,,,,,suppressed");
        assertThat(Ran.atlas(
                                "data",
                                "shelter-beds",
                                "--level",
                                "county",
                                "--per",
                                "count",
                                "--as-of",
                                "2023-09-30",
                                "--home",
                                home)
                        .text())
                .contains(",48201,\"Harris County, Texas\",2022-10-01,2023-09-30,2023-09-30,,,,,no_data");
        Ran map = Ran.atlas("map", "shelter-beds", "--level", "county", "--home", home);
        assertThat(map.code()).isZero();
        assertThat(Ran.atlas("data", "shelter-beds", "--home", home).err())
                .contains("There is no shelter-beds by state; ask for it by county.");
    }

    @Test
    void aMeasureThatNobodySawIsTakenBack() throws IOException {
        Path manifest = manifest("never-seen", "stock", "count", "\"state\", \"county\"");
        assertThat(Ran.atlas("measure", "add", manifest.toString(), "--home", home)
                        .code())
                .isZero();
        Path file = Files.writeString(folder.resolve("never.csv"), "state,value\nAL,1\n");
        assertThat(Ran.atlas("import", "never-seen", file.toString(), "--as-of", "2025-05-28", "--home", home)
                        .code())
                .isZero();
        assertThat(Ran.atlas("measure", "remove", "never-seen", "--home", home).code())
                .isZero();
        assertThat(Ran.atlas("data", "never-seen", "--home", home).err())
                .startsWith("There is no measure \"never-seen\"");
        assertThat(Ran.atlas("import", "never-seen", file.toString(), "--home", home)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aManifestThatIsNotSoundIsRefusedInSentences() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), "{\"id\": \"Bad id\", \"levels\": \"state\", \"colour\": \"red\"}");
        Ran refused = Ran.atlas("measure", "add", wrong.toString(), "--home", home);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("There is no field \"colour\"").contains("levels is a list of texts.");
        Path no = Files.writeString(folder.resolve("no.json"), "id: beds");
        assertThat(Ran.atlas("measure", "add", no.toString(), "--home", home).err())
                .contains("is not well-formed JSON");
        Path taken = manifest("agreements", "share", "head", "");
        assertThat(Ran.atlas("measure", "add", taken.toString(), "--home", home).err())
                .contains("belongs to a measure or dataset that comes with the atlas")
                .contains("kind is stock")
                .contains("per is count or residents")
                .contains("levels is a list of state, county or both");
    }

    @Test
    void aFileOfAnUnknownLayoutIsMappedOnceAndRemembered() throws IOException {
        Path file = Files.writeString(
                folder.resolve("arrests-2025-01_2025-03.csv"), "Jurisdiction;Wert\nTexas;3\nMaine;1\n");
        Ran refused = Ran.atlas("preview", "arrests", file.toString(), "--home", home);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.text())
                .contains("CSV, UTF-8, semicolon, line ends LF")
                .contains("state_name?")
                .contains("by its content: 2 of 2 cells are states")
                .contains("missing but required");
        Ran mapped = Ran.atlas(
                "preview",
                "arrests",
                file.toString(),
                "--map",
                "Jurisdiction=state_name",
                "--map",
                "Wert=arrests",
                "--author",
                "A. Editor",
                "--home",
                home);
        assertThat(mapped.code()).isZero();
        assertThat(mapped.text()).contains("as mapped by hand");
        Path next = Files.writeString(folder.resolve("arrests-2025-04_2025-05.csv"), "jurisdiction,WERT\nTexas,4\n");
        Ran imported = Ran.atlas("import", "arrests", next.toString(), "--json", "--home", home);
        assertThat(imported.code()).isZero();
        assertThat(imported.text()).contains("columns as mapped by A. Editor on 2026-11-24");
        assertThat(Ran.atlas("preview", "arrests", next.toString(), "--forget", "--home", home)
                        .code())
                .isEqualTo(3);
    }

    private static Path manifest(String id, String kind, String per, String levels) throws IOException {
        return Files.writeString(folder.resolve(id + ".json"), """
                {
                  "id": "%s",
                  "title": "Jail beds",
                  "unit": "beds",
                  "kind": "%s",
                  "per": "%s",
                  "levels": [%s],
                  "source": "State audit",
                  "definition": "Beds in jails.",
                  "counts": "Beds that are staffed.",
                  "does_not_count": "Not people.",
                  "known_problems": "",
                  "author": "A. Editor"
                }
                """.formatted(id, kind, per, levels));
    }
}
