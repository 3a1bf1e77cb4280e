package org.enforcementatlas.ingest.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportProgress;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.Snapshot;
import org.enforcementatlas.model.DatasetId;

/**
 * A watched folder with a folder for each dataset. A file that lies in one and no longer grows is staged; where nothing is
 * alarming it is published, otherwise it waits for a person. Then it moves to {@code done}, {@code waiting} or
 * {@code refused} beside it, with a line of text that says what came of it. Nothing is ever deleted.
 */
public final class Inbox {

    private static final String AUTHOR = "watched folder";

    private static final String DONE = "done";
    private static final String WAITING = "waiting";
    private static final String REFUSED = "refused";

    private final Path folder;
    private final ImportDesk desk;
    private final Consumer<String> told;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** How a look found a file. */
    private record Seen(long size, long modified) {}

    /**
     * A watched folder.
     *
     * @param folder the folder; it and its datasets' folders are made where they are missing
     * @param desk what imports and publishes
     * @param told is told, in a sentence, what came of each file
     */
    public Inbox(Path folder, ImportDesk desk, Consumer<String> told) {
        this.folder = folder;
        this.desk = desk;
        this.told = told;
    }

    /** Makes the folders of these datasets, so that a person sees where files go. */
    public void prepare(List<DatasetId> datasets) {
        try {
            for (DatasetId dataset : datasets) {
                Files.createDirectories(folder.resolve(dataset.name()));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The watched folder " + folder + " cannot be made; check that it may be written.", problem);
        }
    }

    /**
     * Looks once. A file is taken when two looks find it unchanged, so that one that is still being copied waits.
     *
     * @return how many files were taken
     */
    public int look() {
        int taken = 0;
        for (Path file : listFiles()) {
            Seen now = new Seen(file.toFile().length(), file.toFile().lastModified());
            if (now.equals(seen.put(file, now))) {
                seen.remove(file);
                take(file);
                taken++;
            }
        }
        return taken;
    }

    private List<Path> listFiles() {
        try (Stream<Path> within = Files.list(folder)) {
            List<Path> files = new ArrayList<>();
            for (Path entry : within.sorted().toList()) {
                if (isFile(entry)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry) && !isOutcome(entry)) {
                    files.addAll(listFilesOf(entry));
                }
            }
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The watched folder " + folder + " cannot be read; check that it is there and may be opened.",
                    problem);
        }
    }

    private static List<Path> listFilesOf(Path dataset) throws IOException {
        try (Stream<Path> within = Files.list(dataset)) {
            return within.filter(Inbox::isFile).sorted().toList();
        }
    }

    private static boolean isFile(Path entry) {
        return Files.isRegularFile(entry) && !entry.getFileName().toString().startsWith(".");
    }

    private static boolean isOutcome(Path entry) {
        return List.of(DONE, WAITING, REFUSED).contains(entry.getFileName().toString());
    }

    private void take(Path file) {
        Path within = folder.relativize(file);
        String dataset = within.getName(0).toString();
        if (within.getNameCount() == 1) {
            finish(
                    file,
                    REFUSED,
                    "Nothing was changed. " + dataset
                            + " lies in no dataset's folder; move it into the folder of its dataset.");
            return;
        }
        try {
            ImportOutcome outcome =
                    desk.stage(ImportRequest.of(new DatasetId(dataset), file, AUTHOR), ImportProgress.NONE);
            Snapshot snapshot = outcome.snapshot();
            String name =
                    file.getFileName() + ": snapshot " + snapshot.id() + " of " + dataset + ", " + snapshot.asOf();
            if (!snapshot.isStaged()) {
                finish(file, DONE, name + " was imported before; nothing was changed.");
            } else {
                decide(file, snapshot, name);
            }
        } catch (RefusedFile | IllegalArgumentException refused) {
            finish(file, REFUSED, "Nothing was changed. " + refused.getMessage());
        }
    }

    private void decide(Path file, Snapshot snapshot, String name) {
        Optional<String> refusal = desk.findRefusal(snapshot.id(), AUTHOR);
        if (!desk.mayPublish(snapshot.id())) {
            finish(file, WAITING, name + " waits at the import desk: it has alarms that a person must accept.");
        } else if (refusal.isPresent()) {
            finish(file, WAITING, name + " waits at the import desk. " + refusal.get());
        } else {
            desk.publish(snapshot.id(), AUTHOR);
            finish(file, DONE, name + " is published.");
        }
    }

    private void finish(Path file, String where, String sentence) {
        try {
            Path target = Files.createDirectories(file.resolveSibling(where));
            Path moved = free(target, file.getFileName().toString());
            Files.move(file, moved, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(
                    moved.resolveSibling(moved.getFileName() + ".txt"), sentence + "\n", StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("The file " + file + " cannot be moved out of the watched folder.", problem);
        }
        told.accept(sentence);
    }

    /** The file's own name in the folder, or with a number where one of that name is there already. */
    private static Path free(Path folder, String name) {
        Path wanted = folder.resolve(name);
        for (int number = 2; Files.exists(wanted); number++) {
            wanted = folder.resolve(number + "-" + name);
        }
        return wanted;
    }
}
