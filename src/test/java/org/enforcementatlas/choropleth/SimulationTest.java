package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Simulated colours are those of the published model, and a drawing keeps everything else. */
class SimulationTest {

    @ParameterizedTest
    @EnumSource
    void blackWhiteAndGreysStay(Simulation eye) {
        for (String grey : new String[] {"#000000", "#ffffff", "#808080"}) {
            assertThat(Ciede2000.difference(grey, eye.see(grey))).isLessThan(0.5);
        }
    }

    @Test
    void redAndGreenComeNearToEachOtherWithoutLongOrMediumCones() {
        double before = Ciede2000.difference("#d7191c", "#1a9641");
        assertThat(Ciede2000.difference(Simulation.DEUTAN.see("#d7191c"), Simulation.DEUTAN.see("#1a9641")))
                .isLessThan(before / 3);
        assertThat(Ciede2000.difference(Simulation.TRITAN.see("#d7191c"), Simulation.TRITAN.see("#1a9641")))
                .isGreaterThan(before / 2);
    }

    @Test
    void greyHasOnePartOfEachLight() {
        assertThat(Simulation.GREY.see("#2c7fb8")).matches("#(..)\\1\\1");
    }

    @Test
    void namesOfPatternsAreNoColours() {
        assertThat(Simulation.GREY.seeAll("<path fill=\"#ff0000\"/><path fill=\"url(#no-data)\"/>"))
                .isEqualTo("<path fill=\"#7f7f7f\"/><path fill=\"url(#no-data)\"/>");
    }
}
