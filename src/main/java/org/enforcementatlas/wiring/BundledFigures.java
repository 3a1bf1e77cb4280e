package org.enforcementatlas.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enforcementatlas.dataset.BundledManifests;
import org.enforcementatlas.dataset.Manifest;
import org.enforcementatlas.ingest.ImportOutcome;
import org.enforcementatlas.ingest.ImportRequest;
import org.enforcementatlas.ingest.Importer;
import org.enforcementatlas.ingest.RefusedFile;
import org.enforcementatlas.ingest.SnapshotStore;
import org.enforcementatlas.model.DatasetId;

/** Loads the tables of {@code datasets/} through the same importers as any other file. */
final class BundledFigures {

    private static final String AUTHOR = "Enforcement Atlas";

    private final Importer importer;
    private final SnapshotStore store;
    private final Consumer<String> progress;

    BundledFigures(Importer importer, SnapshotStore store, Consumer<String> progress) {
        this.importer = importer;
        this.store = store;
        this.progress = progress;
    }

    /** Loads the real figures; where that was broken off, those that are not there yet. */
    void load() {
        store.load("the bundled figures", AUTHOR, () -> loadAll(false));
    }

    /** Loads the practice figures, which are stamped SYNTHETIC. */
    void loadPractice() {
        loadAll(true);
    }

    private void loadAll(boolean synthetic) {
        for (Manifest manifest : BundledManifests.list()) {
            if (manifest.synthetic() == synthetic) {
                manifest.findDataset()
                        .ifPresent(dataset -> manifest.files().stream()
                                .filter(file -> file.findAsOf().isPresent())
                                .forEach(file -> load(manifest, dataset, file)));
            }
        }
    }

    private void load(Manifest manifest, DatasetId dataset, Manifest.BundledFile file) {
        progress.accept("Loading " + file.name() + " …");
        Path folder = null;
        try {
            folder = Files.createTempDirectory("atlas-bundled");
            Path copy = folder.resolve(Path.of(file.name()).getFileName().toString());
            try (InputStream in = BundledManifests.open(file.name())) {
                Files.copy(in, copy);
            }
            ImportOutcome outcome = importer.stage(new ImportRequest(
                    dataset,
                    copy,
                    copy.getFileName().toString(),
                    file.asOf(),
                    source(manifest, file),
                    manifest.note(),
                    manifest.synthetic(),
                    AUTHOR));
            store.publish(outcome.snapshot().id(), AUTHOR);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (RefusedFile broken) {
            throw new IllegalStateException("The bundled table " + file.name() + " cannot be loaded.", broken);
        } finally {
            delete(folder);
        }
    }

    /** Publisher, title and the published file that the bundled table was made from. */
    private static String source(Manifest manifest, Manifest.BundledFile file) {
        return file.sourceFile().isEmpty() ? manifest.source() : manifest.source() + " (" + file.sourceFile() + ")";
    }

    private static void delete(@org.jspecify.annotations.Nullable Path folder) {
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
