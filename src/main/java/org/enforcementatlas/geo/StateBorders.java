package org.enforcementatlas.geo;

import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** The borders between states: the arcs that counties of two different states share. */
final class StateBorders {

    private StateBorders() {}

    /** All borders as SVG path data. */
    static String draw(Topology counties, PlacedArcs arcs) {
        @Nullable GeoId[] firstState = new @Nullable GeoId[counties.arcs().size()];
        boolean[] border = new boolean[firstState.length];
        for (Topology.Shape county : counties.shapes()) {
            GeoId state = county.id().state();
            for (Topology.Polygon polygon : county.polygons()) {
                for (int[] ring : polygon.rings()) {
                    for (int reference : ring) {
                        int arc = Topology.arcOf(reference);
                        GeoId other = firstState[arc];
                        border[arc] |= other != null && !other.equals(state);
                        firstState[arc] = state;
                    }
                }
            }
        }
        PathText path = new PathText();
        for (int arc = 0; arc < border.length; arc++) {
            if (border[arc] && arcs.tenths(arc).length > 2) {
                path.addLine(arcs.tenths(arc));
            }
        }
        return path.toString();
    }
}
