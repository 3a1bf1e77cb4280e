package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.enforcementatlas.geo.PreparedMap.Inset;
import org.enforcementatlas.geo.PreparedMap.PreparedArea;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;

/** Turns a topology into a map that is ready to draw. */
final class MapPreparation {

    /** Half the height of the diamond that marks a place without a shape, in tenths of a unit. */
    private static final int MARK = 16;

    private final Topology topology;
    private final PlacedArcs arcs;
    private final boolean alone;
    private final List<List<Topology.Polygon>> kept = new ArrayList<>();

    private MapPreparation(Topology topology, boolean alone) {
        this.topology = topology;
        this.alone = alone;
        this.arcs = alone ? PlacedArcs.of(topology, region -> StateFit.of(topology, region)) : PlacedArcs.of(topology);
    }

    /** Projects, thins and assembles every area of a topology, or those of the state that is meant. */
    static PreparedMap prepare(MapName name, Topology whole) {
        GeoId state = name.state();
        Topology topology = state == null ? whole : whole.only(state);
        MapPreparation preparation = new MapPreparation(topology, state != null);
        preparation.chooseRings();
        List<PreparedArea> areas = new ArrayList<>();
        for (int i = 0; i < topology.shapes().size(); i++) {
            areas.add(preparation.draw(topology.shapes().get(i).id(), i));
        }
        areas.sort(Comparator.comparing(PreparedArea::id));
        String borders = preparation.borders(name.level());
        List<Inset> insets = state == null ? Region.listInsets() : List.of();
        return new PreparedMap(name.level(), name.vintage(), List.copyOf(areas), borders, insets);
    }

    private String borders(AreaLevel level) {
        StateBorders borders = new StateBorders(topology.arcs().size(), level == AreaLevel.COUNTY && !alone);
        for (int i = 0; i < kept.size(); i++) {
            borders.add(topology.shapes().get(i).id().state(), kept.get(i));
        }
        return borders.draw(arcs);
    }

    /** A restored arc changes its neighbour too, so the rings are looked at until none is flat. */
    private void chooseRings() {
        topology.shapes().forEach(shape -> kept.add(KeptRings.choose(shape, arcs)));
        boolean changed = true;
        for (int pass = 0; changed && pass < 4; pass++) {
            changed = false;
            for (List<Topology.Polygon> polygons : kept) {
                for (Topology.Polygon polygon : polygons) {
                    for (int[] ring : polygon.rings()) {
                        changed |= KeptRings.restoreFlattened(ring, arcs);
                    }
                }
            }
        }
    }

    private PreparedArea draw(GeoId id, int index) {
        PathText path = new PathText();
        int[][] largest = {};
        for (Topology.Polygon polygon : kept.get(index)) {
            int[][] rings = polygon.rings().stream()
                    .map(arcs::ringInTenths)
                    .filter(ring -> PlacedArcs.area(ring) > 0)
                    .toArray(int[][]::new);
            for (int ring = 0; ring < rings.length; ring++) {
                path.addRing(PlacedArcs.turn(rings[ring], ring > 0));
            }
            if (rings.length > 0 && (largest.length == 0 || PlacedArcs.area(rings[0]) > PlacedArcs.area(largest[0]))) {
                largest = rings;
            }
        }
        if (largest.length == 0) {
            return mark(id, index);
        }
        double[] point = SymbolPoint.find(largest);
        return new PreparedArea(id, path.toString(), (float) point[0], (float) point[1], false);
    }

    private PreparedArea mark(GeoId id, int index) {
        int first = topology.shapes().get(index).polygons().getFirst().rings().getFirst()[0];
        double[] middle = arcs.middle(Topology.arcOf(first));
        double[] point = alone
                ? middle
                : Region.of(id).inset().map(box -> pullInto(box, middle)).orElse(middle);
        int x = (int) Math.round(point[0] * 10);
        int y = (int) Math.round(point[1] * 10);
        int[] diamond = {x, y - MARK, x + MARK, y, x, y + MARK, x - MARK, y, x, y - MARK};
        return new PreparedArea(id, new PathText().addRing(diamond).toString(), x / 10f, y / 10f, true);
    }

    /** A place beyond the window of its part is marked at the edge of the box where it would be. */
    private static double[] pullInto(Inset box, double[] point) {
        double edge = 5;
        return new double[] {
            Math.clamp(point[0], box.x() + edge, box.x() + box.width() - edge),
            Math.clamp(point[1], box.y() + PreparedMap.LABEL_HEIGHT + edge, box.y() + box.height() - edge)
        };
    }
}
