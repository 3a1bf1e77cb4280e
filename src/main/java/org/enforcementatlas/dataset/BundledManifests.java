package org.enforcementatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The manifests of the bundled tables, in the order of {@code datasets/index.json}. */
public final class BundledManifests {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private BundledManifests() {}

    /**
     * Reads every manifest.
     *
     * @throws UncheckedIOException if one is missing, which is a fault of the build
     */
    public static List<Manifest> list() {
        List<Manifest> manifests = new ArrayList<>();
        for (String folder : read("index.json", new TypeReference<List<String>>() {})) {
            manifests.add(read(folder + "/manifest.json", new TypeReference<Manifest>() {}));
        }
        return List.copyOf(manifests);
    }

    /**
     * Opens a bundled table by its path below {@code datasets/}.
     *
     * @throws UncheckedIOException if there is none
     */
    public static InputStream open(String name) {
        InputStream in = BundledManifests.class.getResourceAsStream("/datasets/" + name);
        if (in == null) {
            throw new UncheckedIOException(new IOException("The build lacks datasets/" + name + "."));
        }
        return in;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = open(name)) {
            return JSON.readValue(in, type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
