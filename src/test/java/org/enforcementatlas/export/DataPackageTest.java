package org.enforcementatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.enforcementatlas.choropleth.ClassifiedMaps;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.wiring.Atlas;
import org.enforcementatlas.wiring.FilledHome;
import org.enforcementatlas.wiring.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of files: its description fits its text, and people find in it where the figures come from. */
class DataPackageTest {

    @TempDir
    static Path home;

    private static Atlas atlas;
    private static ViewExport export;
    private static Map<String, String> files;

    @BeforeAll
    static void load() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        atlas = Atlas.open(Home.of(FilledHome.at(home), Map.of()), clock, line -> {});
        export = ViewExport.of(
                new ClassifiedMaps(atlas.measures()),
                ViewCodec.fromParameters(Map.of(
                        "measure", "agencies", "per", "residents", "as_of", "2025-05-28", "filter", "count > 1")),
                "TX,FL,AL",
                "https://atlas.example");
        files = unzip(DataFormat.ZIP.write(export));
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void itHoldsTextDescriptionsAndLicence() {
        assertThat(files).containsOnlyKeys("README.md", "data.csv", "datapackage.json", "LICENCE.txt");
        assertThat(files.get("data.csv")).isEqualTo(new String(DataFormat.CSV.write(export), StandardCharsets.UTF_8));
    }

    @Test
    void everyFieldOfTheSchemaIsAColumnAndEveryCellIsOfItsType() {
        JsonNode fields = descriptor().at("/resources/0/schema/fields");
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.get("name").asString()));

        assertThat(String.join(",", names)).isEqualTo(data().lines().findFirst().orElseThrow());
        for (List<String> row : export.rows().list()) {
            for (int i = 0; i < row.size(); i++) {
                assertThat(fits(fields.get(i).get("type").asString(), row.get(i)))
                        .as(names.get(i) + ": " + row.get(i))
                        .isTrue();
            }
        }
    }

    @Test
    void lengthAndHashAreThoseOfTheText() throws NoSuchAlgorithmException {
        byte[] data = data().getBytes(StandardCharsets.UTF_8);
        JsonNode resource = descriptor().at("/resources/0");

        assertThat(resource.get("bytes").asInt()).isEqualTo(data.length);
        assertThat(resource.get("hash").asString())
                .isEqualTo("sha256:"
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(data)));
        assertThat(descriptor().get("name").asString()).matches("[a-z0-9._-]+");
    }

    @Test
    void peopleReadWhereTheFiguresComeFrom() {
        assertThat(files.get("README.md"))
                .contains("`data.csv`: 4 rows")
                .contains("**Rows**: 4 of 57 rows, the nation's among them.")
                .contains("filter=count > 1", "states=TX,FL,AL")
                .contains("**SHA-256 of the file**: "
                        + export.table().provenance().sha256())
                .contains("**Imported**: 2026-11-24")
                .contains("**Does not count**", "**Definition**", "@misc{agencies-state-2025-05-28-s")
                .contains("**View**: https://atlas.example/?measure=agencies&");
        assertThat(files.get("LICENCE.txt")).contains("facts published by the source", "Apache License 2.0");
    }

    private static String data() {
        return files.getOrDefault("data.csv", "");
    }

    private static JsonNode descriptor() {
        return JsonMapper.builder().build().readTree(files.get("datapackage.json"));
    }

    private static boolean fits(String type, String cell) {
        return cell.isEmpty()
                || switch (type) {
                    case "integer" -> cell.matches("-?\\d+");
                    case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
                    case "date" -> LocalDate.parse(cell).toString().equals(cell);
                    default -> type.equals("string");
                };
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
