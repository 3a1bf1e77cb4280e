package org.enforcementatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.BoundaryVintage;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Projects, places and simplifies the arcs of a topology once, and builds the areas from them: a border that two areas share
 * is the same line in both.
 */
final class MapPreparation {

    /** Triangles under this area (square units) do not show. */
    private static final double LEAST_CORNER = 0.12;
    /** Rings under this area (square units) do not show, unless an area has no other. */
    private static final double LEAST_RING = 0.06;
    /** An area under this size (square units) is marked. */
    private static final double LEAST_AREA = 0.6;
    /** The islands west of these longitudes are left out: they would shrink all others, and the map says so. */
    private static final double HAWAII_WEST = -161;

    private static final double ALASKA_WEST = -174;

    private final Topology topology;
    private final AreaLevel level;
    private final List<double[]> arcs;

    MapPreparation(Topology topology, AreaLevel level) {
        this.topology = topology;
        this.level = level;
        this.arcs = placedArcs();
    }

    PreparedMap prepare() {
        List<PreparedMap.PreparedArea> areas = topology.shapes().stream()
                .map(this::area)
                .sorted(Comparator.comparing(PreparedMap.PreparedArea::id))
                .toList();
        List<PreparedMap.Inset> insets = Stream.of(PlaneRegion.values())
                .flatMap(region -> region.inset().stream())
                .toList();
        return new PreparedMap(level, BoundaryVintage.BUNDLED, areas, borders(), insets);
    }

    private List<double[]> placedArcs() {
        List<PlaneRegion> regions = regions();
        RegionProjection projection = new RegionProjection();
        Map<PlaneRegion, List<double[]>> lines = new EnumMap<>(PlaneRegion.class);
        List<double[]> metres = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            double[] degrees = topology.arcs().get(i);
            PlaneRegion region = regions.get(i);
            metres.add(projection.project(region, degrees));
            if (!isLeftOut(region, degrees)) {
                lines.computeIfAbsent(region, any -> new ArrayList<>()).add(metres.getLast());
            }
        }
        PlanePlacement placement = new PlanePlacement();
        placement.placeContiguous(projection.project(PlaneRegion.CONTIGUOUS, new double[] {-96.6, 38.7}));
        lines.forEach((region, own) -> region.inset().ifPresent(box -> placement.fit(region, box, own)));
        for (int i = 0; i < regions.size(); i++) {
            PlaneRegion region = regions.get(i);
            metres.set(i, ArcSimplifier.simplify(placement.place(region, metres.get(i)), LEAST_CORNER));
        }
        return metres;
    }

    /** The region of each arc: that of the areas that use it. */
    private List<PlaneRegion> regions() {
        PlaneRegion[] regions = new PlaneRegion[topology.arcs().size()];
        Arrays.fill(regions, PlaneRegion.CONTIGUOUS);
        for (Topology.Shape shape : topology.shapes()) {
            PlaneRegion region = PlaneRegion.of(shape.id());
            for (int[] ring : shape.rings()) {
                for (int number : ring) {
                    regions[Topology.arcOf(number)] = region;
                }
            }
        }
        return List.of(regions);
    }

    private static boolean isLeftOut(PlaneRegion region, double[] degrees) {
        return switch (region) {
            case HAWAII -> degrees[0] < HAWAII_WEST;
            case ALASKA -> degrees[0] < ALASKA_WEST || degrees[0] > 0;
            default -> false;
        };
    }

    private PreparedMap.PreparedArea area(Topology.Shape shape) {
        List<Ring> rings = shape.rings().stream()
                .filter(ring ->
                        !isLeftOut(PlaneRegion.of(shape.id()), topology.arcs().get(Topology.arcOf(ring[0]))))
                .map(ring -> Ring.of(ring, arcs))
                .toList();
        List<Ring> shown =
                rings.stream().filter(ring -> ring.area() >= LEAST_RING).toList();
        Ring largest =
                shown.stream().max(Comparator.comparingDouble(Ring::area)).orElse(null);
        if (largest == null || largest.area() < LEAST_AREA) {
            return marker(shape.id(), largest == null ? rings.getFirst() : largest);
        }
        PathText path = new PathText();
        shown.forEach(path::add);
        float[] inside = largest.inside();
        return new PreparedMap.PreparedArea(shape.id(), path.toString(), inside[0], inside[1], false);
    }

    private static PreparedMap.PreparedArea marker(GeoId id, Ring ring) {
        float x = ring.tenths()[0] / 10f;
        float y = ring.tenths()[1] / 10f;
        return new PreparedMap.PreparedArea(id, PathText.diamond(x, y), x, y, true);
    }

    /** The arcs between counties of two states; empty for a map of states. */
    private String borders() {
        if (level != AreaLevel.COUNTY) {
            return "";
        }
        @Nullable GeoId[] firstUser = new GeoId[arcs.size()];
        PathText path = new PathText();
        for (Topology.Shape shape : topology.shapes()) {
            for (int[] ring : shape.rings()) {
                for (int number : ring) {
                    int arc = Topology.arcOf(number);
                    if (firstUser[arc] == null) {
                        firstUser[arc] = shape.id().state();
                    } else if (!Objects.equals(firstUser[arc], shape.id().state())) {
                        int[] line = Ring.of(new int[] {arc}, arcs).tenths();
                        if (line.length >= 4) {
                            path.addLine(line);
                        }
                    }
                }
            }
        }
        return path.toString();
    }
}
