package org.enforcementatlas.geo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.enforcementatlas.model.AreaLevel;

/** The Census Bureau's cartographic boundaries of 2023, prepared at the first asking and kept in a folder for the next start. */
public final class BundledBoundaries implements Boundaries {

    private final Path cache;
    private final Map<AreaLevel, PreparedMap> prepared = new EnumMap<>(AreaLevel.class);

    /**
     * Boundaries that keep what they prepare.
     *
     * @param cache the folder for it; made where it is missing
     */
    public BundledBoundaries(Path cache) {
        this.cache = cache;
    }

    @Override
    public synchronized PreparedMap get(AreaLevel level) {
        return prepared.computeIfAbsent(level, this::load);
    }

    private PreparedMap load(AreaLevel level) {
        byte[] source = source(level);
        CRC32 sum = new CRC32();
        sum.update(source);
        Path file = cache.resolve("boundaries-" + level.word() + ".bin");
        return PreparedMapFile.find(file, sum.getValue()).orElseGet(() -> {
            PreparedMap map = new MapPreparation(topology(source, level), level).prepare();
            try {
                PreparedMapFile.write(file, sum.getValue(), map);
            } catch (IOException problem) {
                throw new UncheckedIOException("The prepared boundaries cannot be kept in " + cache + ".", problem);
            }
            return map;
        });
    }

    /** The topology of a level, from the bundled file. */
    static Topology topology(AreaLevel level) {
        return topology(source(level), level);
    }

    private static Topology topology(byte[] source, AreaLevel level) {
        return Topology.read(new ByteArrayInputStream(source), level == AreaLevel.STATE ? "states" : "counties");
    }

    private static byte[] source(AreaLevel level) {
        String name = "/datasets/boundaries/" + (level == AreaLevel.STATE ? "states" : "counties") + "-10m.json";
        try (InputStream in = BundledBoundaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The build lacks " + name + ".");
            }
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
