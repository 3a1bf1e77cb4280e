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

    private final Path folder;
    private final ImportDesk desk;
    private final Consumer<String> told;
    private final Map<Path, Long> sizes = new HashMap<>();

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
     * Looks once. A file is taken when two looks find it at the same size, so that one that is still being copied waits.
     *
     * @return how many files were taken
     */
    public int look() {
        int taken = 0;
        for (Path file : listFiles()) {
            long size = file.toFile().length();
            Long before = sizes.put(file, size);
            if (before != null && before == size) {
                sizes.remove(file);
                take(file);
                taken++;
            }
        }
        return taken;
    }

    private List<Path> listFiles() {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> datasets = Files.list(folder)) {
            for (Path dataset : datasets.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> within = Files.list(dataset)) {
                    within.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("."))
                            .sorted()
                            .forEach(files::add);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The watched folder " + folder + " cannot be read.", problem);
        }
        return files;
    }

    private void take(Path file) {
        String dataset = folder.relativize(file).getName(0).toString();
        try {
            ImportOutcome outcome =
                    desk.stage(ImportRequest.of(new DatasetId(dataset), file, AUTHOR), ImportProgress.NONE);
            Snapshot snapshot = outcome.snapshot();
            String name =
                    file.getFileName() + ": snapshot " + snapshot.id() + " of " + dataset + ", " + snapshot.asOf();
            if (!snapshot.isStaged()) {
                finish(file, "done", name + " was imported before; nothing was changed.");
            } else if (desk.mayPublish(snapshot.id())) {
                desk.publish(snapshot.id(), AUTHOR);
                finish(file, "done", name + " is published.");
            } else {
                finish(file, "waiting", name + " waits at the import desk: it has alarms that a person must accept.");
            }
        } catch (RefusedFile | IllegalArgumentException refused) {
            finish(file, "refused", "Nothing was changed. " + refused.getMessage());
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
