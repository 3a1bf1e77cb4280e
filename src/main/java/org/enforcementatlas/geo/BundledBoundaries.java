package org.enforcementatlas.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * The boundaries that come with the atlas (Census cartographic boundaries, 2023). A level is prepared once, at the first
 * asking; with a folder to keep it in, once for all processes. Safe to share between threads.
 */
public final class BundledBoundaries implements Boundaries {

    private final @Nullable MapCache cache;
    private final Map<AreaLevel, PreparedMap> prepared = new ConcurrentHashMap<>();
    private final Map<String, PreparedMap> states = new ConcurrentHashMap<>();

    /** Prepares the maps in memory only. */
    public BundledBoundaries() {
        this.cache = null;
    }

    /**
     * Keeps the prepared maps in a folder.
     *
     * @param cacheFolder made if it does not exist; what it holds can be deleted at any time
     */
    public BundledBoundaries(Path cacheFolder) {
        this.cache = new MapCache(cacheFolder);
    }

    /**
     * The prepared map of a level.
     *
     * @throws IllegalArgumentException for the nation, which is not a map of areas
     * @throws UncheckedIOException if the build lacks the boundaries
     */
    @Override
    public PreparedMap get(AreaLevel level) {
        if (level == AreaLevel.NATION) {
            throw new IllegalArgumentException("A map shows states or counties; the nation is one area.");
        }
        return prepared.computeIfAbsent(level, wanted -> load(wanted, null));
    }

    @Override
    public PreparedMap getState(AreaLevel level, GeoId state) {
        get(level);
        return states.computeIfAbsent(state.code() + level, key -> load(level, state));
    }

    private PreparedMap load(AreaLevel level, @Nullable GeoId state) {
        byte[] file = readFile(level);
        CRC32 sum = new CRC32();
        sum.update(file);
        MapName name = new MapName(level, BoundaryVintage.BUNDLED, state, sum.getValue());
        Optional<PreparedMap> kept = cache == null ? Optional.empty() : cache.find(name);
        return kept.orElseGet(() -> prepare(name, file));
    }

    private PreparedMap prepare(MapName name, byte[] file) {
        Topology topology = TopologyReader.read(file, layerOf(name.level()));
        PreparedMap map = MapPreparation.prepare(name, topology);
        if (cache != null) {
            cache.keep(map, name);
        }
        return map;
    }

    /** The boundaries of a level as they are in the file, without projection. */
    static Topology readTopology(AreaLevel level) {
        return TopologyReader.read(readFile(level), layerOf(level));
    }

    /** The bytes of a level's boundary file. */
    static byte[] readFile(AreaLevel level) {
        String name = "/datasets/boundaries/" + layerOf(level) + "-10m.json";
        try (InputStream in = BundledBoundaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("The build lacks " + name + "."));
            }
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String layerOf(AreaLevel level) {
        return level == AreaLevel.STATE ? "states" : "counties";
    }
}
