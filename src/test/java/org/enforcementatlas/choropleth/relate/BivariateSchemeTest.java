package org.enforcementatlas.choropleth.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.enforcementatlas.choropleth.Ciede2000;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.render.Looks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The nine cells can be told apart from each other and from what is missing. */
class BivariateSchemeTest {

    @Test
    void theUsualEyeTellsAllNineApartAtAGlance() {
        assertThat(nearest(color -> color)).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROTAN", "DEUTAN"})
    void readersWithoutLongOrMediumWaveConesTellAllNineApartAtAGlance(Simulation eye) {
        assertThat(nearest(eye::see)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void readersWithoutShortWaveConesTellAllNineApartAndNeighboursPlainly() {
        assertThat(nearest(Simulation.TRITAN::see)).isGreaterThanOrEqualTo(4);
        for (Cell cell : Cell.list()) {
            for (Cell other : Cell.list()) {
                if (Math.abs(cell.column() - other.column()) + Math.abs(cell.row() - other.row()) == 1) {
                    assertThat(difference(cell, other, Simulation.TRITAN::see))
                            .as("%s, %s", cell.word(), other.word())
                            .isGreaterThanOrEqualTo(7.5);
                }
            }
        }
    }

    @Test
    void withoutColourBothMeasuresDarkenTowardsHigh() {
        for (Cell cell : Cell.list()) {
            if (cell.column() < 2) {
                assertThat(lightness(cell)).isGreaterThan(lightness(new Cell(cell.column() + 1, cell.row())));
            }
            if (cell.row() < 2) {
                assertThat(lightness(cell)).isGreaterThan(lightness(new Cell(cell.column(), cell.row() + 1)));
            }
        }
    }

    @Test
    void toEveryEyeNoDataIsNotTheLowestCell() {
        Cell lowest = new Cell(0, 0);
        assertThat(fromNoData(lowest, color -> color)).isGreaterThanOrEqualTo(10);
        for (Simulation eye : Simulation.values()) {
            assertThat(fromNoData(lowest, eye::see)).as(eye.title()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void noDataIsNoCell() {
        for (Cell cell : Cell.list()) {
            assertThat(fromNoData(cell, color -> color)).as(cell.word()).isGreaterThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void toEveryEyeTheLinesOrTheGroundOfNoDataStandOutFromEveryCell(Simulation eye) {
        for (Cell cell : Cell.list()) {
            String color = eye.see(BivariateScheme.color(cell));
            double lines = Ciede2000.difference(color, eye.see(Looks.HATCH));
            double ground = Ciede2000.difference(color, eye.see(Looks.HATCH_GROUND));
            assertThat(Math.max(lines, ground)).as(cell.word()).isGreaterThanOrEqualTo(10);
        }
    }

    private static double fromNoData(Cell cell, UnaryOperator<String> eye) {
        Ciede2000.Lab hatch = Ciede2000.mixed(eye.apply(Looks.HATCH), 0.5, eye.apply(Looks.HATCH_GROUND));
        return Ciede2000.difference(hatch, Ciede2000.lab(eye.apply(BivariateScheme.color(cell))));
    }

    private static double nearest(UnaryOperator<String> eye) {
        List<Cell> cells = Cell.list();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, difference(cells.get(i), cells.get(j), eye));
            }
        }
        return least;
    }

    private static double difference(Cell cell, Cell other, UnaryOperator<String> eye) {
        return Ciede2000.difference(eye.apply(BivariateScheme.color(cell)), eye.apply(BivariateScheme.color(other)));
    }

    private static double lightness(Cell cell) {
        return Ciede2000.lab(BivariateScheme.color(cell)).l();
    }
}
