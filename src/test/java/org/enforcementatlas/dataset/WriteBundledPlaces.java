package org.enforcementatlas.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.enforcementatlas.table.TableRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code datasets/places/counties.csv} from the boundaries' codes and the Census Bureau's legal names. */
final class WriteBundledPlaces {

    /** Names that the boundaries shorten, of territories that the county estimates leave out. */
    private static final Map<String, String> TERRITORY_SUFFIX = Map.ofEntries(
            Map.entry("60010", " District"),
            Map.entry("60020", " District"),
            Map.entry("60030", ""),
            Map.entry("60040", ""),
            Map.entry("60050", " District"),
            Map.entry("66010", ""),
            Map.entry("69085", " Municipality"),
            Map.entry("69100", " Municipality"),
            Map.entry("69110", " Municipality"),
            Map.entry("69120", " Municipality"),
            Map.entry("78010", " Island"),
            Map.entry("78020", " Island"),
            Map.entry("78030", " Island"));

    private WriteBundledPlaces() {}

    /** Arguments: the folder of published files, the folder of bundled tables. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Map<String, String> legal = legalNames(data.resolve("census/co-est2025-alldata.csv"));
        TreeMap<String, String> names = new TreeMap<>();
        JsonNode topology =
                JsonMapper.shared().readTree(Files.readString(data.resolve("boundaries/counties-10m.json")));
        for (JsonNode county : topology.path("objects").path("counties").path("geometries")) {
            String id = county.path("id").asString();
            String shown = county.path("properties").path("name").asString();
            String suffix = id.startsWith("72") ? " Municipio" : TERRITORY_SUFFIX.get(id);
            names.put(id, suffix == null ? Optional.ofNullable(legal.get(id)).orElseThrow() : shown + suffix);
        }
        StringBuilder table = new StringBuilder("geo_id,name\n");
        names.forEach((id, name) -> table.append(id).append(',').append(name).append('\n'));
        Path places = Path.of(arguments[1]).resolve("places/counties.csv");
        Files.writeString(places, table);
    }

    private static Map<String, String> legalNames(Path estimates) {
        Map<String, String> names = new TreeMap<>();
        try (MemoryRows rows = MemoryRows.of(estimates, StandardCharsets.ISO_8859_1)) {
            rows.next();
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                names.put(row.get().cell(3) + row.get().cell(4), row.get().cell(6));
            }
        }
        return names;
    }
}
