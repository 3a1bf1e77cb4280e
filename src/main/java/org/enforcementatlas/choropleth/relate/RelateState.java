package org.enforcementatlas.choropleth.relate;

import org.enforcementatlas.choropleth.MapLayout;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of two measures shows, immutable; it round-trips through the page's address.
 *
 * @param x the first measure: to the right
 * @param y the second measure: up; of the same level and scope as the first
 * @param colour the measure that colours the points; {@code null} for the colours of the map
 * @param scales which scales are logarithmic, and whether a line is drawn
 * @param layout shapes or tiles; {@code null} for what fits
 * @param tab which chart is shown
 * @param simulate whose colour vision is simulated; {@code null} for nobody's
 * @param marked what the reader has picked out
 */
public record RelateState(
        MeasureQuery x,
        MeasureQuery y,
        @Nullable MeasureQuery colour,
        Scales scales,
        @Nullable MapLayout layout,
        RelateTab tab,
        @Nullable Simulation simulate,
        Marked marked) {

    /** Checks that all are asked for the same areas. */
    public RelateState {
        if (!isAlike(x, y) || (colour != null && !isAlike(x, colour))) {
            throw new IllegalArgumentException(
                    "Measures are related area by area, so all are of one level and count the same rows.");
        }
    }

    private static boolean isAlike(MeasureQuery one, MeasureQuery other) {
        return one.level() == other.level() && one.scope().equals(other.scope());
    }

    /**
     * How the scatter's scales are.
     *
     * @param xLog whether the first measure's is logarithmic
     * @param yLog whether the second measure's is
     * @param line whether a line of least squares is drawn
     */
    public record Scales(boolean xLog, boolean yLog, boolean line) {

        /** Linear, without a line. */
        public static final Scales LINEAR = new Scales(false, false, false);
    }

    /**
     * What the reader has picked out.
     *
     * @param cell a class of the map; {@code null} for none
     * @param area an area; {@code null} for none
     */
    public record Marked(@Nullable Cell cell, @Nullable GeoId area) {

        /** Nothing. */
        public static final Marked NOTHING = new Marked(null, null);

        /** The same area, and no class. */
        Marked withoutCell() {
            return new Marked(null, area);
        }
    }

    /** The level of the areas. */
    public AreaLevel level() {
        return x.level();
    }

    /** The same with another first measure. */
    public RelateState withX(MeasureQuery wanted) {
        return new RelateState(wanted, y, colour, scales, layout, tab, simulate, marked.withoutCell());
    }

    /** The same with another second measure. */
    public RelateState withY(MeasureQuery wanted) {
        return new RelateState(x, wanted, colour, scales, layout, tab, simulate, marked.withoutCell());
    }

    /** The same in other colours. */
    public RelateState withColour(@Nullable MeasureQuery wanted) {
        return new RelateState(x, y, wanted, scales, layout, tab, simulate, marked);
    }

    /** The same on other scales. */
    public RelateState withScales(Scales wanted) {
        return new RelateState(x, y, colour, wanted, layout, tab, simulate, marked);
    }

    /** The same in another layout. */
    public RelateState withLayout(@Nullable MapLayout wanted) {
        return new RelateState(x, y, colour, scales, wanted, tab, simulate, marked);
    }

    /** The same with another chart. */
    public RelateState withTab(RelateTab wanted) {
        return new RelateState(x, y, colour, scales, layout, wanted, simulate, marked);
    }

    /** The same as somebody else sees it. */
    public RelateState withSimulate(@Nullable Simulation wanted) {
        return new RelateState(x, y, colour, scales, layout, tab, wanted, marked);
    }

    /** The same with something else picked out. */
    public RelateState withMarked(Marked wanted) {
        return new RelateState(x, y, colour, scales, layout, tab, simulate, wanted);
    }

    /** The same with the measures in each other's places. */
    public RelateState swapped() {
        Cell cell = marked.cell();
        Cell turned = cell == null ? null : new Cell(cell.row(), cell.column());
        Scales turnedScales = new Scales(scales.yLog(), scales.xLog(), scales.line());
        return new RelateState(y, x, colour, turnedScales, layout, tab, simulate, new Marked(turned, marked.area()));
    }
}
