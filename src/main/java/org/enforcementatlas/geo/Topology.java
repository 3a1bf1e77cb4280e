package org.enforcementatlas.geo;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.model.GeoId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Boundaries as shared lines: each border between two areas is stored once, as an arc that both refer to (TopoJSON, M.
 * Bostock and C. Metcalf, 2013).
 *
 * @param arcs longitudes and latitudes by turns, in degrees
 * @param shapes the areas
 */
record Topology(List<double[]> arcs, List<Shape> shapes) {

    /**
     * One area.
     *
     * @param id its code
     * @param rings rings of arc numbers, outer rings and holes alike; a negative number n is arc ~n backwards
     */
    record Shape(GeoId id, List<int[]> rings) {}

    /** Reads the named object of a topology. */
    static Topology read(InputStream in, String object) {
        JsonNode root = JsonMapper.shared().readTree(in);
        JsonNode transform = root.path("transform");
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : root.path("arcs")) {
            arcs.add(arc(arc, transform.path("scale"), transform.path("translate")));
        }
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode geometry : root.path("objects").path(object).path("geometries")) {
            shapes.add(shape(geometry));
        }
        shapes.sort((one, other) -> one.id().compareTo(other.id()));
        return new Topology(List.copyOf(arcs), List.copyOf(shapes));
    }

    /** Positions are whole numbers, each the difference to the one before. */
    private static double[] arc(JsonNode positions, JsonNode scale, JsonNode translate) {
        double[] arc = new double[positions.size() * 2];
        long x = 0;
        long y = 0;
        int next = 0;
        for (JsonNode position : positions) {
            x += position.get(0).asLong();
            y += position.get(1).asLong();
            arc[next++] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
            arc[next++] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
        }
        return arc;
    }

    private static Shape shape(JsonNode geometry) {
        List<int[]> rings = new ArrayList<>();
        boolean many = geometry.path("type").asString().equals("MultiPolygon");
        for (JsonNode part : geometry.path("arcs")) {
            if (many) {
                part.forEach(ring -> rings.add(numbers(ring)));
            } else {
                rings.add(numbers(part));
            }
        }
        return new Shape(new GeoId(geometry.path("id").asString()), List.copyOf(rings));
    }

    private static int[] numbers(JsonNode ring) {
        int[] numbers = new int[ring.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ring.get(i).asInt();
        }
        return numbers;
    }

    /** The number of an arc, whichever way it is walked. */
    static int arcOf(int number) {
        return number < 0 ? ~number : number;
    }
}
