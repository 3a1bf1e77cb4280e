package org.enforcementatlas.export.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.enforcementatlas.ingest.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as a file of files: its description fits both its texts, and people find in it where the figures come from. */
class ComparePackageTest {

    @TempDir
    static Path home;

    private static Compared compared;
    private static CompareExport export;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void load() throws IOException {
        compared = Compared.open(home);
        export = compared.export(Compared.WHOLE);
        files = unzip(CompareFormat.ZIP.write(export));
    }

    @AfterAll
    static void close() {
        compared.close();
    }

    @Test
    void itHoldsBothFormsAsTheyAreTakenAwayAlone() {
        assertThat(files)
                .containsOnlyKeys("README.md", "data.csv", "data_wide.csv", "datapackage.json", "LICENCE.txt")
                .containsEntry("data.csv", CompareFormat.CSV.write(export))
                .containsEntry("data_wide.csv", CompareFormat.WIDE.write(export));
    }

    @Test
    void everyFieldOfTheSchemasIsAColumnAndEveryCellIsOfItsType() {
        CompareWide wide = new CompareWide(export.comparison());
        check(0, CompareRows.COLUMNS, export.longRows());
        check(1, wide.columns(), wide.list());
    }

    private static void check(int resource, List<String> columns, List<List<String>> rows) {
        JsonNode schema = descriptor().at("/resources/" + resource + "/schema");
        List<String> names = new ArrayList<>();
        schema.get("fields").forEach(field -> names.add(field.get("name").asString()));
        assertThat(names).isEqualTo(columns).doesNotHaveDuplicates();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                JsonNode field = schema.get("fields").get(i);
                assertThat(field.get("description").asString()).as(names.get(i)).isNotEmpty();
                assertThat(fits(field.get("type").asString(), row.get(i)))
                        .as(names.get(i) + ": " + row.get(i))
                        .isTrue();
            }
        }
        List<Integer> key = new ArrayList<>();
        schema.get("primaryKey").forEach(name -> key.add(names.indexOf(name.asString())));
        assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()))
                .doesNotHaveDuplicates();
    }

    @Test
    void lengthsAndHashesAreThoseOfTheTexts() {
        descriptor().get("resources").forEach(resource -> {
            byte[] text = files.getOrDefault(resource.get("path").asString(), new byte[0]);
            assertThat(resource.get("bytes").asInt()).isEqualTo(text.length);
            assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.of(text));
        });
        assertThat(descriptor().get("name").asString()).matches("[a-z0-9._-]+");
        assertThat(descriptor().get("title").asString()).startsWith("SYNTHETIC: ");
    }

    @Test
    void peopleReadWhatIsComparedAndWhereItComesFrom() {
        String readme = new String(files.getOrDefault("README.md", new byte[0]), StandardCharsets.UTF_8);

        assertThat(readme)
                .contains("`data.csv`: the long form, 472 rows", "`data_wide.csv`: the wide form, 59 rows")
                .contains("**Order**: Rows are sorted by Agencies with 287(g) agreements, highest first.")
                .contains("**1 agreements:2026-05-18**: 287(g) agreements; unit: agreements; as of 18 May 2026.")
                .contains("- **Note 1**: ")
                .contains("**SHA-256 of the file**: "
                        + export.comparison()
                                .columns()
                                .getFirst()
                                .table()
                                .provenance()
                                .sha256())
                .contains("**View**: https://atlas.example/compare?");
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

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
