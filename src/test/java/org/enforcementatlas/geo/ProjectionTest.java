package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projections as text against published and independent coordinates. */
class ProjectionTest {

    /** Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395 (1987), page 292. */
    @Test
    void albersGivesSnydersWorkedExample() {
        String clarke = ProjectionText.geographic("Clarke 1866", 6378206.4, 294.978698214);
        Projection albers =
                Projection.of(clarke, ProjectionText.albers(clarke, new double[] {-96, 23}, new double[] {29.5, 45.5}));

        double[] point = albers.project(new double[] {-75, 35});

        assertThat(point[0]).isCloseTo(1_885_472.7, within(0.5));
        assertThat(point[1]).isCloseTo(1_535_925.0, within(0.5));
    }

    /** The expected metres are PROJ's (pyproj 3.7.2) for EPSG:5070, EPSG:3338 and ESRI:102007. */
    @ParameterizedTest
    @CsvSource({
        "-96, 23, 29.5, 45.5, -98.58, 39.83, -218816.648, 1870899.343",
        "-96, 23, 29.5, 45.5, -80.19, 25.76, 1594288.146, 434316.239",
        "-96, 23, 29.5, 45.5, -122.33, 47.61, -1967723.473, 3009471.290",
        "-154, 50, 55, 65, -149.9, 61.22, 219352.499, 1255514.632",
        "-154, 50, 55, 65, -156.79, 71.29, -102402.034, 2367964.770",
        "-157, 13, 8, 18, -157.86, 21.31, -89849.433, 920093.856",
        "-157, 13, 8, 18, -155.09, 19.72, 200856.410, 745535.472",
    })
    void theTextsMeanTheirPublishedCodes(
            double lon0, double lat0, double south, double north, double lon, double lat, double x, double y) {
        Projection albers = Projection.of(
                ProjectionText.NAD83,
                ProjectionText.albers(ProjectionText.NAD83, new double[] {lon0, lat0}, new double[] {south, north}));

        double[] point = albers.project(new double[] {lon, lat});

        assertThat(point[0]).isCloseTo(x, within(0.01));
        assertThat(point[1]).isCloseTo(y, within(0.01));
    }

    /** PROJ's metres for EPSG:32161, which begin at 200,000, 200,000. */
    @Test
    void puertoRicoIsLamberts() {
        double[] origin = {-66 - 26 / 60.0, 17 + 50 / 60.0};
        Projection lambert = Projection.of(ProjectionText.NAD83, ProjectionText.lambert(origin, new double[] {
            18 + 26 / 60.0, 18 + 2 / 60.0
        }));

        double[] sanJuan = lambert.project(new double[] {-66.11, 18.47});

        assertThat(sanJuan[0]).isCloseTo(34_150.815, within(0.01));
        assertThat(sanJuan[1]).isCloseTo(70_497.780, within(0.01));
    }

    @Test
    void anUnknownProjectionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.of(ProjectionText.NAD83, "PROJCS[nothing"))
                .withMessageContaining("GeoTools does not understand");
    }
}
