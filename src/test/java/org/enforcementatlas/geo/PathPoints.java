package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Reads our own path data back, independently of how it was written. */
final class PathPoints {

    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?(?:\\d+(?:\\.\\d)?|\\.\\d)");

    private PathPoints() {}

    /** The lines of the path, each a list of points; a closed one ends with its first point. */
    static List<List<Coordinate>> read(String path) {
        List<List<Coordinate>> lines = new ArrayList<>();
        List<Coordinate> line = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(path);
        double x = 0;
        double y = 0;
        boolean steps = false;
        while (tokens.find()) {
            switch (tokens.group()) {
                case "M" -> {
                    line = new ArrayList<>();
                    lines.add(line);
                    steps = false;
                }
                case "l" -> steps = true;
                case "z" -> line.add(line.getFirst());
                default -> {
                    double first = Double.parseDouble(tokens.group());
                    tokens.find();
                    double second = Double.parseDouble(tokens.group());
                    x = Math.round(((steps ? x : 0) + first) * 10) / 10.0;
                    y = Math.round(((steps ? y : 0) + second) * 10) / 10.0;
                    line.add(new Coordinate(x, y));
                }
            }
        }
        return lines;
    }

    /** The shape a path fills by the even-odd rule. */
    static Geometry shape(String path) {
        GeometryFactory factory = new GeometryFactory();
        Geometry shape = factory.createPolygon();
        for (List<Coordinate> line : read(path)) {
            LinearRing ring = factory.createLinearRing(line.toArray(Coordinate[]::new));
            shape = shape.symDifference(factory.createPolygon(ring).buffer(0));
        }
        return shape;
    }
}
