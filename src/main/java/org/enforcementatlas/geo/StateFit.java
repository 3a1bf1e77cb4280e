package org.enforcementatlas.geo;

/** Finds where a state is placed so that it fills the plane: its part's own projection, enlarged. */
final class StateFit {

    /** What stays free around the state, in units. */
    private static final double MARGIN = 24;

    private final double[] box = {
        Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    private StateFit() {}

    /** The way into the plane for the areas of one state, which all lie in one part of the map. */
    static Region.Placement of(Topology state, Region region) {
        Region.Placement usual = region.place();
        StateFit fit = new StateFit();
        for (Topology.Shape shape : state.shapes()) {
            for (Topology.Polygon polygon : shape.polygons()) {
                for (int reference : polygon.rings().getFirst()) {
                    double[] degrees = state.arcs().get(Topology.arcOf(reference));
                    if (region.shows(degrees)) {
                        fit.extend(usual.project(degrees));
                    }
                }
            }
        }
        return fit.enlarge(usual);
    }

    private void extend(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            box[0] = Math.min(box[0], points[i]);
            box[1] = Math.min(box[1], points[i + 1]);
            box[2] = Math.max(box[2], points[i]);
            box[3] = Math.max(box[3], points[i + 1]);
        }
    }

    private Region.Placement enlarge(Region.Placement usual) {
        double times = Math.min(
                (PreparedMap.WIDTH - 2 * MARGIN) / (box[2] - box[0]),
                (PreparedMap.HEIGHT - 2 * MARGIN) / (box[3] - box[1]));
        double dx = PreparedMap.WIDTH / 2.0 - times * (box[0] + box[2]) / 2;
        double dy = PreparedMap.HEIGHT / 2.0 - times * (box[1] + box[3]) / 2;
        return new Region.Placement(
                usual.projection(), usual.scale() * times, usual.dx() * times + dx, usual.dy() * times + dy);
    }
}
