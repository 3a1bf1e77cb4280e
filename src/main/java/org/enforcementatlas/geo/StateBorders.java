package org.enforcementatlas.geo;

import java.util.List;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are drawn over areas: between states the arcs that counties of two states share, and the outline of all, the
 * arcs that only one area has. Without an outline the palest class would be lost on white ground.
 */
final class StateBorders {

    private final boolean between;
    private final @Nullable GeoId[] first;
    private final int[] uses;
    private final boolean[] border;

    /**
     * No lines yet.
     *
     * @param arcs how many arcs there are
     * @param between whether lines between states are drawn, beside the outline
     */
    StateBorders(int arcs, boolean between) {
        this.between = between;
        this.first = new @Nullable GeoId[arcs];
        this.uses = new int[arcs];
        this.border = new boolean[arcs];
    }

    /** Adds an area of a state by the polygons that are drawn of it. */
    void add(GeoId state, List<Topology.Polygon> polygons) {
        for (Topology.Polygon polygon : polygons) {
            for (int[] ring : polygon.rings()) {
                for (int reference : ring) {
                    int arc = Topology.arcOf(reference);
                    GeoId other = first[arc];
                    border[arc] |= other != null && !other.equals(state);
                    first[arc] = state;
                    uses[arc]++;
                }
            }
        }
    }

    /** All lines as SVG path data. */
    String draw(PlacedArcs arcs) {
        PathText path = new PathText();
        for (int arc = 0; arc < border.length; arc++) {
            if ((uses[arc] == 1 || (between && border[arc])) && arcs.tenths(arc).length > 2) {
                path.addLine(arcs.tenths(arc));
            }
        }
        return path.toString();
    }
}
