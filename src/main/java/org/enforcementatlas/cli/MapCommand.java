package org.enforcementatlas.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code atlas map}. */
@Command(name = "map", description = "Draw a measure as a map.", mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.DONE;
    }
}
