package org.enforcementatlas.choropleth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.render.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes can be told apart from each other, from zero and from what is missing. */
class PalettesTest {

    /** Of the hatch for no data, 2.5 of 5 units are lines. */
    private static final Ciede2000.Lab HATCH = Ciede2000.mixed(Looks.HATCH, 0.5, Looks.HATCH_GROUND);

    static Stream<String> everyPalette() {
        return Palettes.names().stream();
    }

    /** Greys are told from zero and from the hatch by their legend only, and are no default. */
    static Stream<String> coloured() {
        return Palettes.names(false).stream().filter(name -> !name.equals("greys"));
    }

    @ParameterizedTest
    @MethodSource("everyPalette")
    void everySchemeHasOneToSevenDifferentColours(String name) {
        for (int classes = 1; classes <= 7; classes++) {
            assertThat(Palettes.colors(name, classes))
                    .hasSize(classes)
                    .doesNotHaveDuplicates()
                    .allMatch(color -> color.matches("#[0-9a-f]{6}"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyPalette")
    void neighbouringClassesAreSeenApart(String name) {
        for (int classes = 2; classes <= 7; classes++) {
            List<String> colors = Palettes.colors(name, classes);
            for (int i = 1; i < classes; i++) {
                assertThat(Ciede2000.difference(colors.get(i - 1), colors.get(i)))
                        .as("%s %d: %d", name, classes, i)
                        .isGreaterThan(5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void ofTheUsualPaletteTheLowestClassIsNeitherZeroNorMissing(int classes) {
        String lowest = Palettes.colors(Palettes.SEQUENTIAL, classes).getFirst();

        assertThat(Ciede2000.difference(Looks.ZERO, lowest)).isGreaterThanOrEqualTo(5);
        assertThat(Ciede2000.difference(HATCH, Ciede2000.lab(lowest))).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("coloured")
    void ofEveryColouredPaletteTheLowestClassIsNotZero(String name) {
        for (int classes = 1; classes <= 7; classes++) {
            assertThat(Ciede2000.difference(
                            Looks.ZERO, Palettes.colors(name, classes).getFirst()))
                    .as("%s %d", name, classes)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPalette")
    void toEveryEyeNoDataIsNotTheLowestClass(String name) {
        for (int classes = 1; classes <= 7; classes++) {
            String lowest = Palettes.colors(name, classes).getFirst();
            assertThat(Ciede2000.difference(HATCH, Ciede2000.lab(lowest)))
                    .as("%s %d", name, classes)
                    .isGreaterThanOrEqualTo(10);
            for (Simulation eye : Simulation.values()) {
                Ciede2000.Lab hatch = Ciede2000.mixed(eye.see(Looks.HATCH), 0.5, eye.see(Looks.HATCH_GROUND));
                assertThat(Ciede2000.difference(hatch, Ciede2000.lab(eye.see(lowest))))
                        .as("%s %d, %s", name, classes, eye.title())
                        .isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void toEveryEyeTheHatchOfNoDataIsSeenAsOne() {
        for (Simulation eye : Simulation.values()) {
            assertThat(Ciede2000.difference(eye.see(Looks.HATCH), eye.see(Looks.HATCH_GROUND)))
                    .isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void namesFitTheirKind() {
        assertThat(Palettes.names(false)).contains(Palettes.SEQUENTIAL).doesNotContain(Palettes.DIVERGING);
        assertThat(Palettes.names(true)).contains(Palettes.DIVERGING).doesNotContain(Palettes.SEQUENTIAL);
        assertThat(Palettes.names()).hasSize(7);
    }

    @Test
    void anUnknownPaletteIsAnsweredWithTheNamesOfThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palettes.colors("rainbow", 5))
                .withMessageContaining("rainbow")
                .withMessageContaining("ylgnbu");
    }

    /** Pairs that Sharma, Wu and Dalal (2005) published to check implementations with. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void theDifferenceOfColoursIsThePublishedOne(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        double found = Ciede2000.difference(new Ciede2000.Lab(l1, a1, b1), new Ciede2000.Lab(l2, a2, b2));

        assertThat(found).isCloseTo(expected, within(0.00005));
    }
}
