package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.enforcementatlas.model.GeoId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a quantised TopoJSON file (the TopoJSON Format Specification 1.0, Bostock and Metcalf 2017) as a stream. */
final class TopologyReader {

    private final JsonParser json;
    private final String layer;
    private final List<Topology.Shape> shapes = new ArrayList<>();
    private final List<double[]> arcs = new ArrayList<>();
    private double[] scale = {1, 1};
    private double[] shift = {0, 0};

    private TopologyReader(JsonParser json, String layer) {
        this.json = json;
        this.layer = layer;
    }

    /**
     * Reads one layer.
     *
     * @param file the whole file
     * @param layer the name of the object to read: {@code states} or {@code counties}
     * @throws tools.jackson.core.JacksonException if the text is not JSON
     */
    static Topology read(byte[] file, String layer) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), file)) {
            return new TopologyReader(json, layer).readFile();
        }
    }

    private Topology readFile() {
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "transform" -> readTransform();
                case "objects" -> readLayers();
                case "arcs" -> readArcs();
                default -> json.skipChildren();
            }
        }
        arcs.forEach(this::toDegrees);
        return new Topology(List.copyOf(arcs), List.copyOf(shapes));
    }

    private void readTransform() {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            double[] pair = readNumbers();
            if (name.equals("scale")) {
                scale = pair;
            } else {
                shift = pair;
            }
        }
    }

    private void readLayers() {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals(layer)) {
                readLayer();
            } else {
                json.skipChildren();
            }
        }
    }

    private void readLayer() {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("geometries")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    readShape();
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void readShape() {
        List<Topology.Polygon> polygons = new ArrayList<>();
        String id = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "arcs" -> readPolygons(polygons);
                case "id" -> id = json.getString();
                default -> json.skipChildren();
            }
        }
        shapes.add(new Topology.Shape(new GeoId(id), List.copyOf(polygons)));
    }

    /** A polygon is a list of rings and a multipolygon a list of polygons: the depth of the numbers tells which. */
    private void readPolygons(List<Topology.Polygon> into) {
        List<int[]> rings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.nextToken();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                into.add(readPolygon());
            } else {
                rings.add(readRing());
            }
        }
        if (!rings.isEmpty()) {
            into.add(new Topology.Polygon(List.copyOf(rings)));
        }
    }

    private Topology.Polygon readPolygon() {
        List<int[]> rings = new ArrayList<>();
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.nextToken();
            rings.add(readRing());
            json.nextToken();
        }
        return new Topology.Polygon(List.copyOf(rings));
    }

    private int[] readRing() {
        int[] references = new int[8];
        int count = 0;
        for (; json.currentToken() != JsonToken.END_ARRAY; json.nextToken()) {
            if (count == references.length) {
                references = Arrays.copyOf(references, count * 2);
            }
            references[count++] = json.getIntValue();
        }
        return Arrays.copyOf(references, count);
    }

    private void readArcs() {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            double[] points = new double[16];
            int count = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (count == points.length) {
                    points = Arrays.copyOf(points, count * 2);
                }
                double[] step = readNumbers();
                points[count] = step[0] + (count == 0 ? 0 : points[count - 2]);
                points[count + 1] = step[1] + (count == 0 ? 0 : points[count - 1]);
                count += 2;
            }
            arcs.add(Arrays.copyOf(points, count));
        }
    }

    private double[] readNumbers() {
        double[] pair = new double[2];
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            pair[count++] = json.getDoubleValue();
        }
        return pair;
    }

    private void toDegrees(double[] arc) {
        for (int i = 0; i < arc.length; i += 2) {
            arc[i] = arc[i] * scale[0] + shift[0];
            arc[i + 1] = arc[i + 1] * scale[1] + shift[1];
        }
    }
}
