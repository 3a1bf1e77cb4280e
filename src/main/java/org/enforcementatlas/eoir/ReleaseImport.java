package org.enforcementatlas.eoir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.enforcementatlas.eoir.text.StoppedReading;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Sha256;
import org.enforcementatlas.ingest.desk.ImportDesk;
import org.enforcementatlas.model.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Counts a release and stages its tables like any other import: all of them, or none. Nothing is written before everything is
 * counted.
 */
public final class ReleaseImport {

    private static final String PUBLISHER = "Executive Office for Immigration Review (EOIR), case files";

    private final ImportDesk desk;
    private final Gazetteer gazetteer;

    /**
     * An import of releases.
     *
     * @param desk stages the tables
     * @param gazetteer every place
     */
    public ReleaseImport(ImportDesk desk, Gazetteer gazetteer) {
        this.desk = desk;
        this.gazetteer = gazetteer;
    }

    /** Whether a file or folder holds the court's case table. */
    public static boolean isRelease(Path path) {
        try (ReleaseFiles files = ReleaseFiles.open(path)) {
            return files.find("A_TblCase").isPresent();
        } catch (UnreadableRelease | IOException other) {
            return false;
        }
    }

    /**
     * Says why a ZIP is no release.
     *
     * @throws RefusedFile if it does not hold the court's case table, holds it twice, or is damaged
     */
    public static void requireRelease(Path zip) throws RefusedFile {
        try (ReleaseFiles files = ReleaseFiles.open(zip)) {
            if (files.find("A_TblCase").isEmpty()) {
                throw new RefusedFile(zip.getFileName() + " is a ZIP without the immigration court's case table"
                        + " (A_TblCase); send the ZIP as EOIR distributes it, or unpack it and send its table.");
            }
        } catch (UnreadableRelease refused) {
            throw new RefusedFile(String.valueOf(refused.getMessage()), refused);
        } catch (IOException problem) {
            throw new RefusedFile(zip.getFileName() + " cannot be read; send it again.", problem);
        }
    }

    /**
     * Looks at a table of ZIP codes and counties before a release is counted with it.
     *
     * @return how many ZIP codes it tells the county of
     * @throws RefusedFile if it is no such table
     */
    public int countZips(Path table) throws RefusedFile {
        try {
            return ZipCounties.read(table, new Slots(gazetteer)).count();
        } catch (UnreadableRelease refused) {
            throw new RefusedFile(String.valueOf(refused.getMessage()), refused);
        }
    }

    /**
     * Counts a release and stages its tables.
     *
     * @throws RefusedFile if it cannot be understood, or was stopped; then nothing was changed
     */
    public ReleaseOutcome stage(ReleaseRequest request, ReleaseProgress progress) throws RefusedFile {
        Release release = read(request, progress);
        List<ImportOutcome> staged = new ArrayList<>();
        boolean whole = false;
        Path folder = null;
        try {
            folder = Files.createTempDirectory("atlas-eoir");
            String note = note(request, release);
            for (ReleaseTable table : ReleaseTable.of(release, request.from())) {
                staged.add(stage(request, table, table.write(folder), note, progress));
            }
            if (!progress.goesOn("drafts", 1, 1)) {
                throw new RefusedFile(stopped(request));
            }
            whole = true;
            return new ReleaseOutcome(ReportMaker.of(release), List.copyOf(staged));
        } catch (IOException full) {
            throw new RefusedFile(
                    "The tables of " + request.name() + " cannot be written; check that there is room in the folder for"
                            + " temporary files.",
                    full);
        } finally {
            if (!whole) {
                discard(staged, request.author());
            }
            delete(folder);
        }
    }

    /** Counts a release without staging anything. */
    Release read(ReleaseRequest request, ReleaseProgress progress) throws RefusedFile {
        try {
            return ReleaseReader.read(request.path(), request.asOf(), request.zipCounties(), gazetteer, progress);
        } catch (UnreadableRelease refused) {
            String sentence = String.valueOf(refused.getMessage());
            String named = sentence.startsWith(request.name() + " ") ? sentence : request.name() + ": " + sentence;
            throw new RefusedFile(named, refused);
        } catch (StoppedReading stopped) {
            throw new RefusedFile(stopped(request), stopped);
        }
    }

    private ImportOutcome stage(
            ReleaseRequest request, ReleaseTable table, Path file, String note, ReleaseProgress progress)
            throws RefusedFile {
        String source = PUBLISHER + " (" + request.name() + ")";
        ImportRequest wish = new ImportRequest(
                table.dataset(),
                file,
                table.name(),
                request.asOf(),
                source,
                note,
                request.synthetic(),
                request.author());
        AtomicBoolean stopped = new AtomicBoolean();
        ImportProgress goesOn = rows -> {
            boolean on = progress.goesOn(table.name(), rows, table.figures().size());
            stopped.set(!on);
            return on;
        };
        try {
            return desk.stage(wish, goesOn);
        } catch (RefusedFile refused) {
            throw stopped.get() ? new RefusedFile(stopped(request), refused) : refused;
        }
    }

    private static String stopped(ReleaseRequest request) {
        return request.name() + ": the counting was stopped.";
    }

    private static String note(ReleaseRequest request, Release release) throws IOException {
        long bytes = release.tables().stream().mapToLong(TableAccount::bytes).sum();
        String known = Files.isDirectory(request.path())
                ? "read from its unpacked tables"
                : "SHA-256 " + Sha256.of(request.path());
        return String.format(
                Locale.ROOT,
                "Counted from %s (%,d bytes of case, proceeding and appeal tables; %s): initial decisions of immigration"
                        + " judges, each case once; see docs/methods/removal-orders.md.",
                request.name(),
                bytes,
                known);
    }

    private void discard(List<ImportOutcome> staged, String author) {
        staged.stream()
                .filter(outcome -> !outcome.alreadyImported())
                .forEach(outcome -> desk.discard(outcome.snapshot().id(), author));
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> within = Files.walk(folder)) {
            for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
