package org.enforcementatlas.eoir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.dataset.BundledPlaces;
import org.enforcementatlas.eoir.made.MadePlan;
import org.enforcementatlas.eoir.made.MadeRelease;
import org.enforcementatlas.eoir.made.MadeZips;
import org.enforcementatlas.eoir.text.RowFuzz;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.enforcementatlas.model.Gazetteer;

/**
 * Any bytes as a file of a release of the court's case files, the others being good. The first byte chooses the file and how large
 * the blocks are in which it is read once more by itself. It is read or refused in one sentence, and no line is lost or told twice.
 * Called with random changes of good files by {@link ReleaseFuzzTest}, and under guidance of coverage by
 * {@code src/test/bench/fuzz-readers}.
 */
public final class ReleaseFuzz {

    /** The files; the last is the table of ZIP codes that goes with a release. */
    static final List<String> FILES = List.of(
            "A_TblCase.csv",
            "B_TblProceeding.csv",
            "tblAppeal.csv",
            "Lookup/tblDecCode.csv",
            "Lookup/tblLookupCourtDecision.csv",
            "Lookup/tblLookupBaseCity.csv",
            "Lookup/tbllookupAppealType.csv",
            "Count.txt",
            "zips.csv");

    static final MadePlan PLAN = MadePlan.of(5, 24, true);

    private static final Gazetteer GAZETTEER = BundledPlaces.load();
    private static final int TABLES = 3;
    private static final int SIZES = 4;

    private ReleaseFuzz() {}

    /** A folder that lives as long as this process. */
    private static final class Folder {

        private static final Path PATH = write();

        private static Path write() {
            try {
                Path folder = Files.createTempDirectory("atlas-release-fuzz");
                write(folder);
                return folder;
            } catch (IOException full) {
                throw new java.io.UncheckedIOException(full);
            }
        }

        private static void write(Path folder) throws IOException {
            new MadeRelease(PLAN).toFolder(folder);
            Files.writeString(folder.resolve("zips.csv"), MadeZips.table());
        }
    }

    /** One input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        int chosen = (input[0] & 0xff) % FILES.size();
        byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
        if (chosen < TABLES) {
            alone(bytes, (input[0] & 0xff) / FILES.size() % SIZES);
        }
        Path file = Folder.PATH.resolve(FILES.get(chosen));
        byte[] good = Files.readAllBytes(file);
        try {
            Files.write(file, bytes);
            count();
        } finally {
            Files.write(file, good);
        }
    }

    private static void alone(byte[] bytes, int shift) throws IOException {
        try {
            RowFuzz.read(bytes, shift * 2);
        } catch (UnreadableRelease refused) {
            requireSentence(refused);
        }
    }

    private static void count() {
        try {
            Release release = ReleaseReader.read(
                    Folder.PATH, PLAN.asOf(), Folder.PATH.resolve("zips.csv"), GAZETTEER, ReleaseProgress.NONE);
            ReportMaker.of(release).remarks().forEach(ReleaseFuzz::requireWords);
            for (ReleaseTable table : ReleaseTable.of(release, YearMonth.from(PLAN.asOf()))) {
                if (table.figures().stream().anyMatch(figure -> figure.count() != null && figure.count() < 0)) {
                    throw new AssertionError("A count below zero in " + table.name());
                }
            }
        } catch (UnreadableRelease refused) {
            requireSentence(refused);
        }
    }

    private static void requireSentence(UnreadableRelease refused) {
        String words = String.valueOf(refused.getMessage());
        requireWords(words);
        if (!words.endsWith(".") || words.contains("Exception")) {
            throw new AssertionError("This is no clear sentence: " + words, refused);
        }
    }

    private static void requireWords(String words) {
        if (words.isBlank() || words.chars().anyMatch(letter -> letter < ' ')) {
            throw new AssertionError("These are no clear words: " + words);
        }
    }
}
