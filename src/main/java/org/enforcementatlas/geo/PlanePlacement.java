package org.enforcementatlas.geo;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Moves regions from their metres to their place in the plane, y down. */
final class PlanePlacement {

    /** Room for a box's label at its top, and around what it holds. */
    private static final double LABEL = 13;

    private static final double MARGIN = 5;

    private record Move(double scale, double x, double y) {}

    private final Map<PlaneRegion, Move> moves = new EnumMap<>(PlaneRegion.class);

    /** Places the contiguous states so that the point 96.6° W, 38.7° N falls where d3 puts it. */
    void placeContiguous(double[] anchorMetres) {
        double scale = PlaneRegion.UNITS_PER_METRE;
        moves.put(
                PlaneRegion.CONTIGUOUS,
                new Move(scale, 487.5 - scale * anchorMetres[0], 305 + scale * anchorMetres[1]));
    }

    /** Fits a region's lines into its box. */
    void fit(PlaneRegion region, PreparedMap.Inset box, Collection<double[]> lines) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (double[] line : lines) {
            for (int i = 0; i < line.length; i += 2) {
                left = Math.min(left, line[i]);
                right = Math.max(right, line[i]);
                bottom = Math.min(bottom, line[i + 1]);
                top = Math.max(top, line[i + 1]);
            }
        }
        double wide = box.width() - 2 * MARGIN;
        double high = box.height() - LABEL - MARGIN;
        double scale = Math.min(wide / (right - left), high / (top - bottom));
        double x = box.x() + box.width() / 2.0 - scale * (left + right) / 2;
        double y = box.y() + LABEL + high / 2 + scale * (top + bottom) / 2;
        moves.put(region, new Move(scale, x, y));
    }

    /** A line of a region in units of the plane. */
    double[] place(PlaneRegion region, double[] metres) {
        Move move = moves.get(region);
        if (move == null) {
            throw new IllegalStateException("The region " + region + " has no place in the plane.");
        }
        double[] placed = new double[metres.length];
        for (int i = 0; i < metres.length; i += 2) {
            placed[i] = move.x() + move.scale() * metres[i];
            placed[i + 1] = move.y() - move.scale() * metres[i + 1];
        }
        return placed;
    }
}
