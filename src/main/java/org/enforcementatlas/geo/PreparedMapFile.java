package org.enforcementatlas.geo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;

/** A prepared map in a file, so that it is projected once and not at every start. */
final class PreparedMapFile {

    /** Raised whenever the form of the file or the preparation changes. */
    static final int FORM = 4;

    private PreparedMapFile() {}

    /** Reads a file; one that is missing, of another form or damaged is as good as none. */
    static Optional<PreparedMap> find(Path file, long source) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            boolean fits = in.readInt() == FORM && in.readLong() == source;
            return fits ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Writes a file in one step: it is there whole, or not at all. */
    static void write(Path file, long source, PreparedMap map) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "prepared", ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            out.writeInt(FORM);
            out.writeLong(source);
            out.writeUTF(map.level().name());
            out.writeInt(map.vintage().year());
            out.writeInt(map.areas().size());
            for (PreparedMap.PreparedArea area : map.areas()) {
                out.writeUTF(area.id().code());
                text(out, area.path());
                out.writeFloat(area.x());
                out.writeFloat(area.y());
                out.writeBoolean(area.marker());
            }
            text(out, map.borders());
            out.writeInt(map.insets().size());
            for (PreparedMap.Inset inset : map.insets()) {
                out.writeUTF(inset.label());
                out.writeFloat(inset.x());
                out.writeFloat(inset.y());
                out.writeFloat(inset.width());
                out.writeFloat(inset.height());
            }
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static PreparedMap read(DataInputStream in) throws IOException {
        AreaLevel level = AreaLevel.valueOf(in.readUTF());
        BoundaryVintage vintage = new BoundaryVintage(in.readInt());
        int count = in.readInt();
        List<PreparedMap.PreparedArea> areas = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GeoId id = new GeoId(in.readUTF());
            String path = text(in);
            areas.add(new PreparedMap.PreparedArea(id, path, in.readFloat(), in.readFloat(), in.readBoolean()));
        }
        String borders = text(in);
        int boxes = in.readInt();
        List<PreparedMap.Inset> insets = new ArrayList<>();
        for (int i = 0; i < boxes; i++) {
            insets.add(new PreparedMap.Inset(
                    in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new PreparedMap(level, vintage, List.copyOf(areas), borders, List.copyOf(insets));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("The file breaks off.");
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
