package org.enforcementatlas.choropleth;

import java.util.List;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;

/**
 * A table cut into classes: what every drawing of it shows.
 *
 * @param table the values
 * @param options how it was asked to be drawn
 * @param layout how it is drawn, settled
 * @param legend the classes and looks in use, with how many areas each has
 * @param areas one for every area of the table, in its order
 * @param rawCountWarning whether a count is shaded, which mostly shows population and is stamped "raw count"
 */
public record ClassifiedMap(
        MeasureTable table,
        MapOptions options,
        MapLayout layout,
        Legend legend,
        List<ClassifiedArea> areas,
        boolean rawCountWarning) {

    /**
     * One area in its class.
     *
     * @param value the area and its value
     * @param look how it looks
     * @param classIndex the index of its class in the legend for {@link AreaLook#CLASS}, else −1
     * @param radius the radius of its symbol in units of the drawing plane for {@link MapLayout#SYMBOLS}, else 0
     */
    public record ClassifiedArea(AreaValue value, AreaLook look, int classIndex, double radius) {}
}
