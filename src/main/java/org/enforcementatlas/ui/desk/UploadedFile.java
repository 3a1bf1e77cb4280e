package org.enforcementatlas.ui.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a person dropped, in a folder of its own under its own name, until it is imported or left.
 *
 * @param file where it is
 */
record UploadedFile(Path file) {

    /** Takes over an upload. The name is the last part of what the browser tells, and nothing that leads elsewhere. */
    static UploadedFile take(String name, File upload) throws IOException {
        String own = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        Path folder = Files.createTempDirectory("atlas-upload");
        Path file = folder.resolve(own.isBlank() || own.matches("\\.+") ? "upload" : own);
        Files.move(upload.toPath(), file, StandardCopyOption.REPLACE_EXISTING);
        return new UploadedFile(file);
    }

    String name() {
        return file.getFileName().toString();
    }

    long bytes() {
        return file.toFile().length();
    }

    /** Deletes it. What was imported of it is kept among the originals. */
    void delete() {
        try {
            Files.deleteIfExists(file);
            Path folder = file.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The uploaded file could not be taken away.", problem);
        }
    }
}
