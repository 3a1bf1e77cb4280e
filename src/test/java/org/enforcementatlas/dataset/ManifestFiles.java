package org.enforcementatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the list of files in a manifest; its words are written by hand. */
final class ManifestFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ManifestFiles() {}

    /** Puts a file into the manifest of its folder, in place of an older one of its name. */
    static void put(Path datasets, Manifest.BundledFile file) throws IOException {
        Path path = datasets.resolve(file.name()).resolveSibling("manifest.json");
        Manifest old = JSON.readValue(Files.readString(path), Manifest.class);
        List<Manifest.BundledFile> files = new ArrayList<>(old.files());
        files.removeIf(other -> other.name().equals(file.name()));
        files.add(file);
        files.sort(Comparator.comparing(Manifest.BundledFile::name));
        Manifest written = new Manifest(
                old.dataset(),
                old.publisher(),
                old.title(),
                old.address(),
                old.licence(),
                old.retrieved(),
                old.takenOver(),
                old.caveats(),
                old.synthetic(),
                files);
        Files.writeString(path, JSON.writeValueAsString(written) + "\n");
    }
}
