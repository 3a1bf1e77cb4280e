package org.enforcementatlas.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.enforcementatlas.cli.AtlasCommand;
import org.enforcementatlas.store.Backup;
import org.enforcementatlas.store.Restore;
import org.jspecify.annotations.Nullable;

/** Backs up and restores homes without opening the atlas in them, which would load the bundled figures. */
public final class HomeSafe implements AtlasCommand.Safe {

    private final Map<String, String> environment;
    private final Clock clock;

    /** A safe for homes of this environment. */
    public HomeSafe(Map<String, String> environment, Clock clock) {
        this.environment = Map.copyOf(environment);
        this.clock = clock;
    }

    @Override
    public String backup(@Nullable Path home, Path file, String program) {
        try {
            return new Backup(Home.of(home, environment).database(), program, clock).write(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("The backup cannot be written to " + file + ".", problem);
        }
    }

    @Override
    public String restore(@Nullable Path home, Path file, String author) {
        return new Restore(Home.of(home, environment).database(), clock).run(file, author);
    }
}
