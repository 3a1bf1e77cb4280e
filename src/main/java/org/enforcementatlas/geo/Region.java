package org.enforcementatlas.geo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.geo.PreparedMap.Inset;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the composite map, each with its own projection and its own place in the plane. The contiguous states lie as
 * in the "Albers USA" of D3 (Bostock 2011); the rest stands in labelled boxes that are not to scale. A part shows what lies
 * in its window: the far north of the Marianas would leave Saipan two units wide, so it is marked and not drawn.
 */
@SuppressWarnings("ImmutableEnumChecker") // the fields are records of numbers and words
enum Region {
    CONTIGUOUS(Texts.CONUS, new Placing(-96.6, 38.7, 487.5, 305, 1), Window.ALL, null),
    ALASKA(
            Texts.ALASKA,
            new Placing(-156, 58.5, 143.6, 596.8, 0.325),
            Window.ALL,
            new Inset("Alaska", 4, 486, 250, 150)),
    HAWAII(
            Texts.HAWAII,
            new Placing(-160, 19.9, 268.75, 609.4, 1),
            new Window(-161, 18, -154, 23),
            new Inset("Hawaii", 260, 541, 124, 95)),
    AMERICAN_SAMOA(
            ProjectionText.around(-170.135, -14.27),
            new Placing(-170.135, -14.27, 528, 602, 2.3),
            new Window(-171, -15, -169, -14),
            new Inset("American Samoa", 486, 560, 84, 76)),
    GUAM(
            ProjectionText.around(144.79, 13.45),
            new Placing(144.79, 13.45, 599, 604, 5),
            new Window(144, 13, 146, 14),
            new Inset("Guam", 575, 560, 48, 76)),
    NORTHERN_MARIANAS(
            ProjectionText.around(145.475, 14.7),
            new Placing(145.475, 14.7, 688, 608.5, 1.8),
            new Window(144.5, 14, 146.5, 15.5),
            new Inset("Northern Mariana Islands", 628, 560, 120, 76)),
    PUERTO_RICO(
            ProjectionText.lambert(
                    new double[] {-66.0 - 26.0 / 60, 17.0 + 50.0 / 60},
                    new double[] {18.0 + 26.0 / 60, 18.0 + 2.0 / 60}),
            new Placing(-66.58, 18.215, 905.5, 616, 2),
            new Window(-68.5, 17.5, -65, 19),
            new Inset("Puerto Rico", 840, 584, 131, 52)),
    VIRGIN_ISLANDS(
            ProjectionText.around(-64.805, 18.03),
            new Placing(-64.805, 18.03, 921.5, 547, 3.1),
            new Window(-65.2, 17.5, -64.4, 18.6),
            new Inset("U.S. Virgin Islands", 872, 506, 99, 72));

    /** Units of the plane per metre where the factor is 1: D3's scale of 1300 over the radius of the authalic sphere. */
    private static final double UNITS_PER_METRE = 1300 / 6371007.2;

    private final String projectionText;
    private final Placing placing;
    private final Window window;
    private final @Nullable Inset inset;

    Region(String projectionText, Placing placing, Window window, @Nullable Inset inset) {
        this.projectionText = projectionText;
        this.placing = placing;
        this.window = window;
        this.inset = inset;
    }

    /**
     * Where a part stands.
     *
     * @param longitude of the point that is placed
     * @param latitude of it
     * @param x where it is placed in the plane
     * @param y where it is placed
     * @param factor how much larger than the contiguous states the part is drawn
     */
    private record Placing(double longitude, double latitude, double x, double y, double factor) {}

    /** The degrees a part shows. */
    private record Window(double west, double south, double east, double north) {

        private static final Window ALL = new Window(-200, -90, 200, 90);

        boolean holds(double[] arc) {
            for (int i = 0; i < arc.length; i += 2) {
                if (arc[i] < west || arc[i] > east || arc[i + 1] < south || arc[i + 1] > north) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The projections that are published under a code: EPSG:5070, EPSG:3338 and ESRI:102007. */
    private static final class Texts {
        private static final String CONUS = albers(-96, 23, 29.5, 45.5);
        private static final String ALASKA = albers(-154, 50, 55, 65);
        private static final String HAWAII = albers(-157, 13, 8, 18);

        private static String albers(double longitude, double latitude, double south, double north) {
            return ProjectionText.albers(
                    ProjectionText.NAD83, new double[] {longitude, latitude}, new double[] {south, north});
        }
    }

    /** The part a place is drawn in. */
    static Region of(GeoId place) {
        return switch (place.state().code()) {
            case "02" -> ALASKA;
            case "15" -> HAWAII;
            case "60" -> AMERICAN_SAMOA;
            case "66" -> GUAM;
            case "69" -> NORTHERN_MARIANAS;
            case "72" -> PUERTO_RICO;
            case "78" -> VIRGIN_ISLANDS;
            default -> CONTIGUOUS;
        };
    }

    /** All boxes. */
    static List<Inset> listInsets() {
        return Stream.of(values()).flatMap(region -> region.inset().stream()).toList();
    }

    /** The box around the part; the contiguous states have none. */
    Optional<Inset> inset() {
        return Optional.ofNullable(inset);
    }

    /** Whether the part shows the whole of a line of longitudes and latitudes. */
    boolean shows(double[] line) {
        return window.holds(line);
    }

    /** Prepares the way from longitude and latitude into the plane. */
    Placement place() {
        Projection projection = Projection.of(ProjectionText.NAD83, projectionText);
        double[] anchor = projection.project(new double[] {placing.longitude, placing.latitude});
        double scale = UNITS_PER_METRE * placing.factor;
        return new Placement(projection, scale, placing.x - anchor[0] * scale, placing.y + anchor[1] * scale);
    }

    /**
     * The way from longitude and latitude into the plane of the map.
     *
     * @param projection into metres
     * @param scale units per metre
     * @param dx units to the right
     * @param dy units down
     */
    record Placement(Projection projection, double scale, double dx, double dy) {

        /**
         * Projects points given as longitude, latitude, … to x, y, … in the plane, y down. Longitudes are measured from the
         * central meridian the short way round, so that the Aleutians beyond 180° continue the chain.
         */
        double[] project(double[] degrees) {
            double[] points = projection.project(degrees);
            for (int i = 0; i < points.length; i += 2) {
                points[i] = points[i] * scale + dx;
                points[i + 1] = dy - points[i + 1] * scale;
            }
            return points;
        }
    }
}
