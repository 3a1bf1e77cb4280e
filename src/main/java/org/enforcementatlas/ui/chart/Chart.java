package org.enforcementatlas.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is drawn in a chart.
 *
 * @param x the axis to the right
 * @param y the axis upwards; {@code null} for a ranking
 * @param points in the order in which a keyboard goes through them
 * @param nation the national value; {@code null} where there is none
 * @param line the ends of a straight line; {@code null} for none
 */
public record Chart(
        Axis x,
        @Nullable Axis y,
        List<Point> points,
        @Nullable Nation nation,
        @Nullable Line line) {

    /**
     * An axis.
     *
     * @param title what it measures
     * @param log whether its scale is logarithmic
     * @param bounds values that are drawn as faint lines
     */
    public record Axis(String title, boolean log, List<Double> bounds) {}

    /**
     * One area.
     *
     * @param code its code
     * @param label what stands beside it
     * @param text all that is known of it; begins with its name and differs from that of every other
     * @param key the name of its class in the legend
     * @param color its colour
     * @param x where it stands to the right
     * @param y where it stands upwards; {@code null} in a ranking
     * @param value its value, printed; empty where it is not printed
     * @param unstable whether it rests on too few
     */
    public record Point(
            String code,
            String label,
            String text,
            String key,
            String color,
            double x,
            @Nullable Double y,
            String value,
            boolean unstable) {}

    /** The national value, and how it is named. */
    public record Nation(double x, @Nullable Double y, String label) {}

    /** The ends of a line. */
    public record Line(double x1, double y1, double x2, double y2) {}

    /** Copies the points. */
    public Chart {
        points = List.copyOf(points);
    }

    ObjectNode toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("kind", y == null ? "ranked" : "scatter");
        put(root.putObject("x"), x);
        if (y != null) {
            put(root.putObject("y"), y);
        }
        ArrayNode list = root.putArray("points");
        points.forEach(point -> put(list.addObject(), point));
        if (nation != null) {
            ObjectNode node = root.putObject("nation");
            node.put("x", nation.x());
            node.put("y", nation.y());
            node.put("label", nation.label());
        }
        if (line != null) {
            ArrayNode ends = root.putArray("line");
            ends.addArray().add(line.x1()).add(line.y1());
            ends.addArray().add(line.x2()).add(line.y2());
        }
        return root;
    }

    private static void put(ObjectNode node, Axis axis) {
        node.put("title", axis.title());
        node.put("log", axis.log());
        ArrayNode bounds = node.putArray("bounds");
        axis.bounds().forEach(bounds::add);
    }

    private static void put(ObjectNode node, Point point) {
        node.put("code", point.code());
        node.put("label", point.label());
        node.put("text", point.text());
        node.put("key", point.key());
        node.put("color", point.color());
        node.put("x", point.x());
        if (point.y() != null) {
            node.put("y", point.y());
        }
        node.put("value", point.value());
        node.put("unstable", point.unstable());
    }
}
