package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prepared maps survive on disk; damage is noticed. */
class MapCacheTest {

    @TempDir
    private Path folder;

    @Test
    void aKeptMapIsTheMapThatWasPrepared() throws IOException {
        for (AreaLevel level : List.of(AreaLevel.STATE, AreaLevel.COUNTY)) {
            PreparedMap prepared = new BundledBoundaries(folder).get(level);
            PreparedMap kept = new BundledBoundaries(folder).get(level);

            assertThat(kept).isNotSameAs(prepared).isEqualTo(prepared);
        }
        assertThat(list()).hasSize(2).allMatch(file -> file.toString().endsWith(".map"));
    }

    @Test
    void aStateAloneIsKeptInAFileOfItsOwn() throws IOException {
        GeoId texas = new GeoId("48");
        PreparedMap prepared = new BundledBoundaries(folder).getState(AreaLevel.COUNTY, texas);
        PreparedMap kept = new BundledBoundaries(folder).getState(AreaLevel.COUNTY, texas);

        assertThat(kept).isNotSameAs(prepared).isEqualTo(prepared);
        assertThat(list())
                .hasSize(2)
                .anyMatch(file -> file.getFileName().toString().startsWith("county-48-2023-"));
    }

    @Test
    void aDamagedFileIsMadeAnew() throws IOException {
        PreparedMap prepared = new BundledBoundaries(folder).get(AreaLevel.STATE);
        Path file = list().getFirst();
        byte[] whole = Files.readAllBytes(file);

        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        for (byte[] damaged : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[9])) {
            Files.write(file, damaged);
            assertThat(new BundledBoundaries(folder).get(AreaLevel.STATE)).isEqualTo(prepared);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTime() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way");

        assertThat(new BundledBoundaries(blocked.resolve("cache"))
                        .get(AreaLevel.STATE)
                        .areas())
                .hasSize(56);
    }

    @Test
    void aKeptMapIsReadWithoutGeoTools() throws ReflectiveOperationException, IOException {
        new BundledBoundaries(folder).get(AreaLevel.COUNTY);
        try (Recording classes = new Recording()) {
            Class<?> boundaries = classes.loadClass(BundledBoundaries.class.getName());
            Class<?> levels = classes.loadClass(AreaLevel.class.getName());
            Object county = levels.getField("COUNTY").get(null);

            Object map = boundaries
                    .getMethod("get", levels)
                    .invoke(boundaries.getConstructor(Path.class).newInstance(folder), county);

            assertThat(map.toString()).startsWith("PreparedMap[level=COUNTY");
            assertThat(classes.names)
                    .contains(MapCache.class.getName())
                    .noneMatch(name -> name.startsWith("org.geotools.") || name.startsWith("org.locationtech."));
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Loads everything anew and remembers the names. */
    private static final class Recording extends URLClassLoader {

        private final List<String> names = new ArrayList<>();

        Recording() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Recording::toUrl)
                    .toArray(URL[]::new);
        }

        private static URL toUrl(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException problem) {
                throw new IllegalArgumentException(problem);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            names.add(name);
            return super.findClass(name);
        }
    }
}
