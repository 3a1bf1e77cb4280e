package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoTools comes as one jar with old copies of other libraries inside; they must lose. */
class GeoToolsWrapperTest {

    private static final String WRAPPER = "geotools-wrapper";

    @ParameterizedTest
    @CsvSource({
        "org.slf4j.LoggerFactory, slf4j-api",
        "org.slf4j.event.Level, slf4j-api",
        "org.locationtech.jts.geom.Geometry, jts-core",
        "org.locationtech.jts.algorithm.construct.MaximumInscribedCircle, jts-core",
        "tools.jackson.databind.json.JsonMapper, jackson-databind",
        "tools.jackson.core.json.JsonFactory, jackson-core",
        "com.fasterxml.jackson.annotation.JsonProperty, jackson-annotations",
        "org.h2.Driver, h2",
        "org.apache.commons.csv.CSVFormat, commons-csv",
        "org.postgresql.Driver, postgresql",
        "com.zaxxer.hikari.HikariDataSource, HikariCP",
    })
    void aLibraryComesFromItsOwnJar(String type, String jar) throws ClassNotFoundException {
        assertThat(firstSource(type.replace('.', '/') + ".class")).contains(jar).doesNotContain(WRAPPER);
        assertThat(Class.forName(type, false, getClass().getClassLoader()).getName())
                .isEqualTo(type);
    }

    /** Whatever the wrapper holds and another jar holds too comes from the other jar. */
    @Test
    void theWrapperStandsBehindEveryJarItRepeats() throws IOException {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
        int place = IntStream.range(0, jars.size())
                .filter(i -> jars.get(i).contains(WRAPPER))
                .findFirst()
                .orElseThrow();
        Set<String> held = listClasses(jars.get(place)).collect(Collectors.toSet());

        assertThat(held).contains("org/slf4j/LoggerFactory.class");
        for (String behind : jars.subList(place + 1, jars.size())) {
            assertThat(listClasses(behind).filter(held::contains)).as(behind).isEmpty();
        }
    }

    private static Stream<String> listClasses(String jar) throws IOException {
        try (ZipFile file = new ZipFile(jar)) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void geoToolsItselfComesFromTheWrapper() {
        assertThat(firstSource("org/geotools/referencing/CRS.class")).contains(WRAPPER);
    }

    private String firstSource(String resource) {
        URL found = getClass().getClassLoader().getResource(resource);
        return found == null ? "" : found.toString();
    }
}
