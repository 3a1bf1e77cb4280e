package org.enforcementatlas.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.enforcementatlas.access.RefusedAct;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was opened and held against its manifest: every byte is what was written. */
final class BackupFile implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest();
    }

    /**
     * Opens and checks.
     *
     * @throws RefusedAct if it is no backup, is damaged, or was written by a newer version
     */
    static BackupFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedAct("There is no file " + file + ".");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            boolean sound = false;
            try {
                BackupFile backup = new BackupFile(file, zip);
                backup.check();
                sound = true;
                return backup;
            } finally {
                if (!sound) {
                    zip.close();
                }
            }
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            throw new RefusedAct(
                    file + " is no backup of the atlas, or is damaged: nothing was changed; use another one.", broken);
        }
    }

    BackupManifest content() {
        return manifest;
    }

    /** The bytes of a table. */
    InputStream read(BackupManifest.Table table) throws IOException {
        return entry(table.entry());
    }

    /** Writes the original files below a folder. */
    void unpack(Path folder) throws IOException {
        for (BackupManifest.Original original : manifest.originals()) {
            Path target = inside(folder, original.path());
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            try (InputStream in = entry(original.entry())) {
                Files.copy(in, target);
            }
        }
    }

    /** The manifest, held against the sum that the zip keeps of it: {@link ZipFile} itself does not. */
    private BackupManifest manifest() throws IOException {
        byte[] text;
        try (InputStream in = entry(BackupManifest.ENTRY)) {
            text = in.readAllBytes();
        }
        CRC32 sum = new CRC32();
        sum.update(text);
        if (sum.getValue() != zip.getEntry(BackupManifest.ENTRY).getCrc()) {
            throw new IOException("The manifest is not what was written.");
        }
        return JSON.readValue(text, BackupManifest.class);
    }

    private void check() throws IOException {
        if (manifest.format() != BackupManifest.FORMAT
                || Integer.parseInt(manifest.schema()) > Integer.parseInt(SchemaVersion.NEWEST)) {
            throw new RefusedAct(file + " was written by a newer version (" + manifest.program()
                    + "): nothing was changed; restore it with that version.");
        }
        if (Integer.parseInt(manifest.schema()) < Restore.OLDEST) {
            throw new RefusedAct(file + " has a schema from before there were backups: nothing was changed; check where"
                    + " it comes from.");
        }
        Set<String> told = new HashSet<>(Set.of(BackupManifest.ENTRY));
        for (BackupManifest.Table table : manifest.tables()) {
            check(table.entry(), table.sha256(), told);
        }
        for (BackupManifest.Original original : manifest.originals()) {
            inside(file.toAbsolutePath(), original.path());
            check(original.entry(), original.sha256(), told);
        }
        if (zip.stream().anyMatch(entry -> !told.contains(entry.getName()))) {
            throw new IOException("There is more in the file than its manifest tells.");
        }
    }

    private void check(String entry, String sha256, Set<String> told) throws IOException {
        try (InputStream in = entry(entry)) {
            if (!told.add(entry) || !HashedBytes.of(in).equals(sha256)) {
                throw new IOException(entry + " is not what was written.");
            }
        }
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name + " is missing.");
        }
        return zip.getInputStream(entry);
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder.normalize()) || target.equals(folder.normalize())) {
            throw new IOException("The path " + path + " leads elsewhere.");
        }
        return target;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
