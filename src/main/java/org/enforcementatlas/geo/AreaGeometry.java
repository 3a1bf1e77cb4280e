package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/**
 * The bundled boundaries as geometries of GeoJSON (RFC 7946): longitude and latitude of WGS 84 with five decimals, which is
 * about a metre, outer rings counterclockwise and holes clockwise. The boundaries are in NAD 83, which lies within two metres
 * of WGS 84 in the contiguous states, less than their generalisation moves them.
 */
public final class AreaGeometry {

    private static final Map<AreaLevel, AreaGeometry> BUNDLED = new ConcurrentHashMap<>();

    private static final int STEPS = 100_000;

    private final Map<GeoId, String> geometries;

    private AreaGeometry(Map<GeoId, String> geometries) {
        this.geometries = geometries;
    }

    /**
     * The geometries of the bundled boundaries, worked out at the first asking.
     *
     * @param level states or counties
     */
    public static AreaGeometry bundled(AreaLevel level) {
        return BUNDLED.computeIfAbsent(level, wanted -> of(BundledBoundaries.readTopology(wanted)));
    }

    /** The geometry of an area as JSON; none where the boundaries have no shape of it that encloses anything. */
    public Optional<String> find(GeoId area) {
        return Optional.ofNullable(geometries.get(area));
    }

    static AreaGeometry of(Topology topology) {
        Map<GeoId, String> geometries = new HashMap<>();
        for (Topology.Shape shape : topology.shapes()) {
            List<String> polygons = new ArrayList<>();
            for (Topology.Polygon polygon : shape.polygons()) {
                String text = polygon(polygon, topology);
                if (!text.isEmpty()) {
                    polygons.add(text);
                }
            }
            if (polygons.size() == 1) {
                geometries.put(shape.id(), "{\"type\":\"Polygon\",\"coordinates\":" + polygons.getFirst() + "}");
            } else if (!polygons.isEmpty()) {
                geometries.put(
                        shape.id(), "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", polygons) + "]}");
            }
        }
        return new AreaGeometry(Map.copyOf(geometries));
    }

    /** A polygon's rings; nothing where its outer ring encloses nothing. */
    private static String polygon(Topology.Polygon polygon, Topology topology) {
        List<String> rings = new ArrayList<>();
        for (int[] references : polygon.rings()) {
            long[] ring = ring(references, topology);
            long doubled = doubledArea(ring);
            if (doubled == 0 && rings.isEmpty()) {
                return "";
            }
            if (doubled != 0) {
                rings.add(text(ring, doubled > 0 == rings.isEmpty()));
            }
        }
        return "[" + String.join(",", rings) + "]";
    }

    /** The closed line of a ring as x, y, x, y … in steps of the grid, without points that repeat the one before. */
    private static long[] ring(int[] references, Topology topology) {
        int length = Arrays.stream(references)
                .map(reference -> topology.arcs().get(Topology.arcOf(reference)).length)
                .sum();
        long[] points = new long[length];
        int size = 0;
        for (int reference : references) {
            double[] arc = topology.arcs().get(Topology.arcOf(reference));
            for (int i = 0; i < arc.length; i += 2) {
                int from = reference < 0 ? arc.length - 2 - i : i;
                long x = Math.round(arc[from] * STEPS);
                long y = Math.round(arc[from + 1] * STEPS);
                if (size == 0 || points[size - 2] != x || points[size - 1] != y) {
                    points[size++] = x;
                    points[size++] = y;
                }
            }
        }
        return Arrays.copyOf(points, size);
    }

    /** Twice the area of a closed line, positive where it runs counterclockwise; measured from its first point. */
    private static long doubledArea(long[] closed) {
        long doubled = 0;
        for (int i = 2; i < closed.length; i += 2) {
            doubled += (closed[i - 2] - closed[0]) * (closed[i + 1] - closed[1])
                    - (closed[i] - closed[0]) * (closed[i - 1] - closed[1]);
        }
        return doubled;
    }

    private static String text(long[] closed, boolean asItRuns) {
        StringBuilder text = new StringBuilder(closed.length * 10).append('[');
        for (int i = 0; i < closed.length; i += 2) {
            int from = asItRuns ? i : closed.length - 2 - i;
            text.append(i == 0 ? "[" : ",[");
            append(text, closed[from]);
            text.append(',');
            append(text, closed[from + 1]);
            text.append(']');
        }
        return text.append(']').toString();
    }

    /** A number of steps as degrees, without zeros at its end. */
    private static void append(StringBuilder text, long steps) {
        long whole = Math.abs(steps) / STEPS;
        long rest = Math.abs(steps) % STEPS;
        text.append(steps < 0 ? "-" : "").append(whole);
        if (rest != 0) {
            String digits = String.valueOf(STEPS + rest).substring(1);
            text.append('.').append(digits.replaceFirst("0+$", ""));
        }
    }
}
