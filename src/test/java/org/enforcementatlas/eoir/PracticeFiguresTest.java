package org.enforcementatlas.eoir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.enforcementatlas.dataset.BundledManifests;
import org.enforcementatlas.eoir.made.KnownAnswers;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeFiguresTest {

    @TempDir
    Path folder;

    @Test
    void theBundledPracticeSetIsWhatThePathMakesOfTheMadeRelease() throws IOException, UnreadableRelease {
        try (InputStream in = BundledManifests.open(WritePracticeFigures.NAME)) {
            String bundled = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(bundled.equals(WritePracticeFigures.table(folder))).isTrue();
            assertThat(bundled.lines().skip(1)).allMatch(line -> line.endsWith(",SYNTHETIC"));
        }
    }

    @Test
    void itsOrdersAreTheKnownAnswers() throws IOException {
        long known = new KnownAnswers(WritePracticeFigures.PLAN)
                .counts().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("address orders "))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        try (InputStream in = BundledManifests.open(WritePracticeFigures.NAME)) {
            long told = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[1].equals("orders"))
                    .mapToLong(cells -> Long.parseLong(cells[4]))
                    .sum();
            assertThat(told).isEqualTo(known);
        }
    }
}
