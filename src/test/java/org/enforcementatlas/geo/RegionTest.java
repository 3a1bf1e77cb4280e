package org.enforcementatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.enforcementatlas.model.GeoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cities in the plane against D3's {@code geoAlbersUsa().scale(1300).translate([487.5, 305])} (d3-geo 3.1). */
class RegionTest {

    @ParameterizedTest
    @CsvSource({
        "-98.58, 39.83, 453.49, 278.55",
        "-122.33, 47.61, 97.68, 46.25",
        "-80.19, 25.76, 822.78, 572.57",
        "-74.006, 40.713, 869.72, 215.74",
        "-118.24, 34.05, 86.87, 363.18",
        "-97.5, 25.9, 467.12, 596.26",
        "-66.99, 44.91, 956.27, 92.69",
        "-95.37, 29.76, 510.42, 509.24",
    })
    void citiesOfTheContiguousStatesLieWhereD3PutsThem(double lon, double lat, double x, double y) {
        double[] point = Region.CONTIGUOUS.place().project(new double[] {lon, lat});

        assertThat(point[0]).isCloseTo(x, within(2.0));
        assertThat(point[1]).isCloseTo(y, within(2.0));
    }

    /** Alaska is D3's, made smaller so that the Aleutians stay in the plane. */
    @ParameterizedTest
    @CsvSource({
        "-149.9, 61.22, 112.28, 544.26",
        "-134.42, 58.3, 176.94, 556.10",
        "-156.79, 71.29, 89.39, 465.04",
    })
    void alaskaKeepsD3sProportions(double lon, double lat, double x, double y) {
        double smaller = 0.325 / 0.35;

        double[] point = Region.ALASKA.place().project(new double[] {lon, lat});

        assertThat(point[0]).isCloseTo(143.6 + (x - 88.4) * smaller, within(1.0));
        assertThat(point[1]).isCloseTo(596.8 + (y - 566.3) * smaller, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"-157.86, 21.31, 266.92, 549.12", "-155.09, 19.72, 326.15, 584.89"})
    void hawaiiIsD3sMovedIntoItsBox(double lon, double lat, double x, double y) {
        double[] point = Region.HAWAII.place().project(new double[] {lon, lat});

        assertThat(point[0]).isCloseTo(x + 47.75, within(1.0));
        assertThat(point[1]).isCloseTo(y + 28.8, within(1.0));
    }

    @Test
    void theAleutiansContinueAcrossTheDateLine() {
        double[] chain = Region.ALASKA.place().project(new double[] {-176, 51.8, -179.9, 51.5, 179.9, 51.5, 173, 52.8});

        assertThat(chain[0]).isGreaterThan(chain[2]);
        assertThat(chain[2] - chain[4]).isBetween(0.0, 1.5);
        assertThat(chain[4]).isGreaterThan(chain[6]);
        assertThat(chain[6]).isGreaterThan(4);
    }

    @Test
    void aCountyIsDrawnWhereItsStateIs() {
        assertThat(Region.of(new GeoId("02016"))).isEqualTo(Region.ALASKA);
        assertThat(Region.of(new GeoId("69085"))).isEqualTo(Region.NORTHERN_MARIANAS);
        assertThat(Region.of(new GeoId("51610"))).isEqualTo(Region.CONTIGUOUS);
        assertThat(Region.of(new GeoId("78"))).isEqualTo(Region.VIRGIN_ISLANDS);
    }
}
