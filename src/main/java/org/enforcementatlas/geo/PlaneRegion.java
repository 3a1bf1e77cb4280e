package org.enforcementatlas.geo;

import java.util.Optional;
import org.enforcementatlas.model.GeoId;

/**
 * The parts of the composite map: each has its own projection and its own place in the plane. The contiguous states stand
 * where d3's composite Albers projection (M. Bostock) puts them for a plane of this size; the others are boxed and not to
 * scale.
 */
enum PlaneRegion {
    /** EPSG:5070. */
    CONTIGUOUS(albers("NAD83 / Conus Albers", 23, -96, 29.5, 45.5)),
    /** EPSG:3338. */
    ALASKA(albers("NAD83 / Alaska Albers", 50, -154, 55, 65)),
    /** ESRI:102007. */
    HAWAII(albers("Hawaii Albers", 13, -157, 8, 18)),
    /** The islands of Guam. */
    GUAM(mercator("Guam", 144.75)),
    /** The Northern Mariana Islands. */
    NORTHERN_MARIANAS(mercator("Northern Mariana Islands", 145.75)),
    /** American Samoa. */
    AMERICAN_SAMOA(mercator("American Samoa", -170)),
    /** The U.S. Virgin Islands. */
    VIRGIN_ISLANDS(mercator("U.S. Virgin Islands", -64.75)),
    /** EPSG:32161. */
    PUERTO_RICO(lambert("NAD83 / Puerto Rico", 17.83333333333333, -66.43333333333334));

    /** The box of the contiguous states in metres of their projection comes from d3: 1,300 units are one Earth's radius. */
    static final double UNITS_PER_METRE = 1300 / 6_378_137.0;

    private static final String GEOGRAPHIC = "GEOGCS[\"NAD83\",DATUM[\"North American Datum 1983\","
            + "SPHEROID[\"GRS 1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"degree\",0.017453292519943295],AXIS[\"Geodetic longitude\",EAST],"
            + "AXIS[\"Geodetic latitude\",NORTH]]";

    private final String wkt;

    PlaneRegion(String wkt) {
        this.wkt = wkt;
    }

    /** The region of a state or county. */
    static PlaneRegion of(GeoId id) {
        return switch (id.state().code()) {
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

    /** Longitude and latitude on the North American Datum of 1983, in this order. */
    static String geographic() {
        return GEOGRAPHIC;
    }

    /** The projection as well-known text. */
    String wkt() {
        return wkt.replace("@", GEOGRAPHIC);
    }

    /** The box around it, where it has one. */
    Optional<PreparedMap.Inset> inset() {
        return switch (this) {
            case CONTIGUOUS -> Optional.empty();
            case ALASKA -> box("Alaska", 6, 462, 190, 160);
            case HAWAII -> box("Hawaii", 202, 530, 118, 92);
            case GUAM -> box("Guam", 478, 584, 68, 52);
            case NORTHERN_MARIANAS -> box("N. Mariana Islands", 550, 584, 92, 52);
            case AMERICAN_SAMOA -> box("American Samoa", 646, 584, 82, 52);
            case VIRGIN_ISLANDS -> box("U.S. Virgin Islands", 866, 528, 102, 52);
            case PUERTO_RICO -> box("Puerto Rico", 866, 584, 102, 52);
        };
    }

    private static Optional<PreparedMap.Inset> box(String label, float x, float y, float width, float height) {
        return Optional.of(new PreparedMap.Inset(label, x, y, width, height));
    }

    private static String albers(String name, double latitude, double meridian, double south, double north) {
        return "PROJCS[\"" + name + "\",@,PROJECTION[\"Albers_Conic_Equal_Area\"],PARAMETER[\"latitude_of_center\","
                + latitude + "],PARAMETER[\"longitude_of_center\"," + meridian + "],PARAMETER[\"standard_parallel_1\","
                + south + "],PARAMETER[\"standard_parallel_2\"," + north
                + "],PARAMETER[\"false_easting\",0.0],PARAMETER[\"false_northing\",0.0],UNIT[\"m\",1.0],"
                + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";
    }

    private static String lambert(String name, double latitude, double meridian) {
        return "PROJCS[\"" + name + "\",@,PROJECTION[\"Lambert_Conformal_Conic_2SP\"],"
                + "PARAMETER[\"latitude_of_origin\"," + latitude + "],PARAMETER[\"central_meridian\"," + meridian
                + "],PARAMETER[\"standard_parallel_1\",18.43333333333333],"
                + "PARAMETER[\"standard_parallel_2\",18.03333333333333],PARAMETER[\"false_easting\",200000.0],"
                + "PARAMETER[\"false_northing\",200000.0],UNIT[\"m\",1.0],AXIS[\"Easting\",EAST],"
                + "AXIS[\"Northing\",NORTH]]";
    }

    private static String mercator(String name, double meridian) {
        return "PROJCS[\"" + name + "\",@,PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0.0],"
                + "PARAMETER[\"central_meridian\"," + meridian + "],PARAMETER[\"scale_factor\",1.0],"
                + "PARAMETER[\"false_easting\",0.0],PARAMETER[\"false_northing\",0.0],UNIT[\"m\",1.0],"
                + "AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]";
    }
}
