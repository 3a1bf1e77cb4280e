package org.enforcementatlas.eoir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.enforcementatlas.eoir.text.UnreadableRelease;
import org.jspecify.annotations.Nullable;

/**
 * The files of a release: a ZIP as it is distributed, read where it lies, or a folder. Tables are found by name in whatever folder
 * they lie.
 */
final class ReleaseFiles implements AutoCloseable {

    private static final int DEPTH = 6;

    private final Path path;
    private final @Nullable ZipFile zip;
    private final List<Table> files;

    /** Opens a file's bytes. */
    @FunctionalInterface
    interface Opener {

        /** Opens them from the beginning. */
        InputStream open() throws IOException;
    }

    /**
     * A file of the release.
     *
     * @param name its name without folders
     * @param size how many bytes of text it has
     * @param opener opens it
     */
    record Table(String name, long size, Opener opener) {

        private boolean isNamed(String table) {
            String bare = name.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]{1,4}$", "");
            return bare.equals(table.toLowerCase(Locale.ROOT));
        }

        private boolean beginsWith(String table) {
            String bare = name.toLowerCase(Locale.ROOT);
            return bare.matches(table.toLowerCase(Locale.ROOT) + "[^a-z].*");
        }
    }

    private ReleaseFiles(Path path, @Nullable ZipFile zip, List<Table> files) {
        this.path = path;
        this.zip = zip;
        this.files = files;
    }

    /**
     * Opens a release.
     *
     * @throws UnreadableRelease if it is neither a folder nor a sound ZIP
     */
    static ReleaseFiles open(Path path) throws UnreadableRelease {
        try {
            return Files.isDirectory(path)
                    ? new ReleaseFiles(path, null, inFolder(path))
                    : new ReleaseFiles(path, new ZipFile(path.toFile()), List.of()).withEntries();
        } catch (IOException problem) {
            throw new UnreadableRelease(
                    path.getFileName()
                            + " is neither a folder nor a sound ZIP; give the ZIP as EOIR distributes it, or the folder it"
                            + " was unpacked to.",
                    problem);
        }
    }

    /** The table of this name, if the release has it: {@code A_TblCase} is found as {@code A_TblCase_2025-05.csv} too. */
    Optional<Table> find(String table) throws UnreadableRelease {
        List<Table> named = filter(file -> file.isNamed(table));
        List<Table> found = named.isEmpty() ? filter(file -> file.beginsWith(table)) : named;
        if (found.size() > 1) {
            throw new UnreadableRelease(path.getFileName() + " has " + found.size() + " tables " + table
                    + "; leave the one that is to be counted.");
        }
        return found.stream().findFirst();
    }

    /**
     * The table of this name.
     *
     * @throws UnreadableRelease if the release does not have it
     */
    Table require(String table) throws UnreadableRelease {
        return find(table)
                .orElseThrow(() -> new UnreadableRelease(path.getFileName() + " has no table " + table
                        + "; give the ZIP as EOIR distributes it, or the folder it was unpacked to."));
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** Whether it is a ZIP. */
    boolean isZip() {
        return zip != null;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private List<Table> filter(Predicate<Table> wanted) {
        return files.stream().filter(wanted).toList();
    }

    private ReleaseFiles withEntries() {
        ZipFile open = java.util.Objects.requireNonNull(zip);
        List<Table> entries = open.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> inZip(open, entry))
                .filter(file -> !file.name().startsWith("."))
                .toList();
        return new ReleaseFiles(path, open, entries);
    }

    private static Table inZip(ZipFile zip, ZipEntry entry) {
        String name = entry.getName().replaceFirst("^.*[/\\\\]", "");
        return new Table(name, Math.max(0, entry.getSize()), () -> zip.getInputStream(entry));
    }

    private static List<Table> inFolder(Path folder) throws IOException {
        try (Stream<Path> within = Files.walk(folder, DEPTH)) {
            List<Table> tables = new ArrayList<>();
            for (Path file : within.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    tables.add(new Table(name, Files.size(file), () -> Files.newInputStream(file)));
                }
            }
            return tables;
        }
    }
}
