package org.enforcementatlas.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** A home with the bundled figures in it, loaded once a process and copied for each test that only wants them there. */
public final class FilledHome {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private FilledHome() {}

    /** The folder, with the figures in it unless it holds a database already. */
    public static Path at(Path home) {
        if (!Files.exists(home.resolve("atlas.mv.db"))) {
            copy(Loaded.FOLDER, home);
        }
        return home;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded when first asked for. */
    private static final class Loaded {

        private static final Path FOLDER = load();

        private static Path load() {
            try {
                Path target = Files.createDirectories(Path.of("target", "homes"));
                Path home = Files.createTempDirectory(target, "filled");
                Atlas.open(Home.of(home, Map.of()), CLOCK, line -> {}).close();
                return home;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
