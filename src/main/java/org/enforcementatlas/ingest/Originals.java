package org.enforcementatlas.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The imported files as they came, in a folder, each under its SHA-256. They are read again when a question about their rows
 * is settled, and can be taken away by whoever checks a figure.
 */
public final class Originals {

    private final Path folder;

    /** The originals of a folder, which is made when the first file is kept. */
    public Originals(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a copy of a file; one that is there already is left alone.
     *
     * @param sha256 the file's hash
     * @throws IOException if it cannot be copied; then nothing is kept
     */
    void keep(Path file, String sha256) throws IOException {
        Path kept = folder.resolve(sha256);
        if (!Files.exists(kept)) {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, sha256, ".half");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The file with this hash, if it was kept. */
    public Optional<Path> find(String sha256) {
        Path kept = folder.resolve(sha256);
        return sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(kept) ? Optional.of(kept) : Optional.empty();
    }
}
