package org.enforcementatlas.geo;

/**
 * The projections as well-known text (OGC 01-009), on NAD83, in metres, longitude before latitude. Text needs no database of
 * codes; that of GeoTools takes a second to unpack.
 */
final class ProjectionText {

    /** Longitude and latitude on NAD83. */
    static final String NAD83 = geographic("GRS 1980", 6378137.0, 298.257222101);

    private ProjectionText() {}

    /** Longitude and latitude on an ellipsoid of this equatorial radius in metres and inverse flattening. */
    static String geographic(String ellipsoid, double radius, double inverseFlattening) {
        String name = '"' + ellipsoid + '"';
        return "GEOGCS[" + name + ",DATUM[" + name + ",SPHEROID[" + name + ',' + radius + ',' + inverseFlattening
                + "]],PRIMEM[\"Greenwich\",0.0],UNIT[\"degree\",0.017453292519943295]]";
    }

    /**
     * Albers' equal-area conic.
     *
     * @param base the geographic system below it
     * @param origin longitude and latitude of the point 0, 0
     * @param parallels the two standard parallels
     */
    static String albers(String base, double[] origin, double[] parallels) {
        return projected(
                base,
                "Albers_Conic_Equal_Area",
                "latitude_of_center",
                origin[1],
                "longitude_of_center",
                origin[0],
                "standard_parallel_1",
                parallels[0],
                "standard_parallel_2",
                parallels[1]);
    }

    /** Lambert's conformal conic with two standard parallels; 0, 0 at the origin. */
    static String lambert(double[] origin, double[] parallels) {
        return projected(
                NAD83,
                "Lambert_Conformal_Conic_2SP",
                "latitude_of_origin",
                origin[1],
                "central_meridian",
                origin[0],
                "standard_parallel_1",
                parallels[0],
                "standard_parallel_2",
                parallels[1]);
    }

    /** The transverse Mercator for the surroundings of a point, which becomes 0, 0. */
    static String around(double longitude, double latitude) {
        return projected(
                NAD83,
                "Transverse_Mercator",
                "latitude_of_origin",
                latitude,
                "central_meridian",
                longitude,
                "scale_factor",
                1.0);
    }

    private static String projected(String base, String method, Object... parameters) {
        StringBuilder text = new StringBuilder("PROJCS[\"" + method + "\"," + base + ",PROJECTION[\"" + method + "\"]");
        for (int i = 0; i < parameters.length; i += 2) {
            text.append(",PARAMETER[\"")
                    .append(parameters[i])
                    .append("\",")
                    .append(parameters[i + 1])
                    .append(']');
        }
        return text.append(",PARAMETER[\"false_easting\",0.0],PARAMETER[\"false_northing\",0.0],UNIT[\"metre\",1.0]]")
                .toString();
    }
}
