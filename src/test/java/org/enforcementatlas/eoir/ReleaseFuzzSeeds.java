package org.enforcementatlas.eoir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.made.MadeZips;

/** Good files of a release, from which bad ones are made. */
final class ReleaseFuzzSeeds {

    private ReleaseFuzzSeeds() {}

    /** Writes them into a folder, one a file. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<byte[]> seeds = all();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve(ReleaseFuzz.FILES.get(i).replace('/', '-')), seeds.get(i));
        }
    }

    /** A good input for each file. */
    static List<byte[]> all() throws IOException {
        Path folder = Files.createTempDirectory("atlas-release-seeds");
        new MadeRelease(ReleaseFuzz.PLAN).toFolder(folder);
        Files.writeString(folder.resolve("zips.csv"), MadeZips.table());
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < ReleaseFuzz.FILES.size(); i++) {
            byte[] text = Files.readAllBytes(folder.resolve(ReleaseFuzz.FILES.get(i)));
            byte[] seed = new byte[text.length + 1];
            seed[0] = (byte) (i + ReleaseFuzz.FILES.size() * (i % 4));
            System.arraycopy(text, 0, seed, 1, text.length);
            seeds.add(seed);
        }
        return seeds;
    }
}
