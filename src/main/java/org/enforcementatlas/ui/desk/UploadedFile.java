package org.enforcementatlas.ui.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file that a person dropped, in a folder of its own under its own name, until it is imported or left.
 *
 * @param file where it is
 */
record UploadedFile(Path file) {

    /** Takes over an upload. The name is the last part of what the browser tells, and nothing that leads elsewhere. */
    static UploadedFile take(String name, File upload) throws IOException {
        return new UploadedFile(moved(name, upload, Files.createTempDirectory("atlas-upload")));
    }

    /** Takes over another upload that belongs to it and goes with it; one that came before is replaced. */
    Path takeBeside(String name, File upload) throws IOException {
        Path beside = folder().resolve("beside");
        clear(beside);
        return moved(name, upload, Files.createDirectories(beside));
    }

    String name() {
        return file.getFileName().toString();
    }

    long bytes() {
        return file.toFile().length();
    }

    /** Deletes it and what belongs to it. What was imported of it is kept among the originals. */
    void delete() {
        try {
            clear(folder());
        } catch (IOException problem) {
            throw new UncheckedIOException("The uploaded file could not be taken away.", problem);
        }
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    private static Path moved(String name, File upload, Path folder) throws IOException {
        String own = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        Path file = folder.resolve(own.isBlank() || own.matches("\\.+") ? "upload" : own);
        return Files.move(upload.toPath(), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> within;
        try (Stream<Path> walked = Files.walk(folder)) {
            within = walked.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : within) {
            Files.deleteIfExists(path);
        }
    }
}
