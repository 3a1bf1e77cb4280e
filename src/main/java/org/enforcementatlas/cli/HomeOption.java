package org.enforcementatlas.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder that the atlas keeps its own things in. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", description = "the atlas's folder (default ~/.enforcement-atlas)")
    private @Nullable Path home;

    @Nullable
    Path folder() {
        return home;
    }
}
