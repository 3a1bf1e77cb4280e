package org.enforcementatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;

/** Writes a release of invented cases, as a folder and as a ZIP. Arguments: the folder, the number of cases, the seed. */
final class WriteRelease {

    private WriteRelease() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        MadePlan plan = MadePlan.of(Long.parseLong(arguments[2]), Integer.parseInt(arguments[1]), true);
        new MadeRelease(plan).toFolder(folder.resolve("release"));
        new MadeRelease(plan).toZip(folder.resolve("release.zip"));
    }
}
