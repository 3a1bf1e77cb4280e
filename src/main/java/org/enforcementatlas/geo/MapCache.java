package org.enforcementatlas.geo;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepared maps on disk, so that a process that only draws need not start GeoTools. A file is named after its level and a
 * fingerprint of the boundaries; one that is damaged is not read, and one that cannot be written is not missed.
 */
final class MapCache {

    /** Raise it when the preparation changes. */
    private static final int FORMAT = 2;

    private final Path folder;

    MapCache(Path folder) {
        this.folder = folder;
    }

    /** The kept map, if there is one and it is whole. */
    Optional<PreparedMap> find(MapName name) {
        Path file = fileOf(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long sum = bytes.getLong();
            if (sum != sumOf(bytes)) {
                return Optional.empty();
            }
            return Optional.of(read(name, bytes));
        } catch (IOException | BufferUnderflowException problem) {
            log().warn("The kept map {} cannot be read and is made anew.", file, problem);
            return Optional.empty();
        }
    }

    /** Keeps a map; the file appears whole or not at all. */
    void keep(PreparedMap map, MapName name) {
        Path file = fileOf(name);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "map", ".part");
            try {
                Files.write(draft, write(map));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException problem) {
            log().warn("The prepared map cannot be kept in {}; it is made anew at the next start.", folder, problem);
        }
    }

    private Path fileOf(MapName name) {
        return folder.resolve(name.text() + "-v" + FORMAT + ".map");
    }

    private static byte[] write(PreparedMap map) {
        int size = 16 + map.borders().length();
        for (PreparedArea area : map.areas()) {
            size += area.path().length() + 24;
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(size).putLong(0).putInt(map.areas().size());
        for (PreparedArea area : map.areas()) {
            bytes.putInt(Integer.parseInt(area.id().code()));
            bytes.putFloat(area.x()).putFloat(area.y()).put((byte) (area.marker() ? 1 : 0));
            putText(bytes, area.path());
        }
        putText(bytes, map.borders());
        byte[] whole = new byte[bytes.position()];
        bytes.flip().get(whole);
        ByteBuffer result = ByteBuffer.wrap(whole);
        result.getLong();
        return result.putLong(0, sumOf(result)).array();
    }

    private static PreparedMap read(MapName name, ByteBuffer bytes) {
        int count = bytes.getInt();
        List<PreparedArea> areas = new ArrayList<>(count);
        String zeros = name.level() == AreaLevel.STATE ? "00" : "00000";
        for (int i = 0; i < count; i++) {
            String digits = Integer.toString(bytes.getInt());
            GeoId id = new GeoId(zeros.substring(digits.length()) + digits);
            float x = bytes.getFloat();
            float y = bytes.getFloat();
            boolean marker = bytes.get() == 1;
            areas.add(new PreparedArea(id, getText(bytes), x, y, marker));
        }
        List<PreparedMap.Inset> insets = name.state() == null ? Region.listInsets() : List.of();
        return new PreparedMap(name.level(), name.vintage(), List.copyOf(areas), getText(bytes), insets);
    }

    private static void putText(ByteBuffer bytes, String text) {
        bytes.putInt(text.length()).put(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String getText(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        String text =
                new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.ISO_8859_1);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** Asked for only when there is something to say: starting the log takes longer than reading a map. */
    private static Logger log() {
        return LoggerFactory.getLogger(MapCache.class);
    }

    /** The checksum of everything after the position. */
    private static long sumOf(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }
}
