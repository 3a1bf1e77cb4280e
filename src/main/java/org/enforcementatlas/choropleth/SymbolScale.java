package org.enforcementatlas.choropleth;

import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AreaLevel;

/** Circles whose areas are proportional to values. */
final class SymbolScale {

    /** The largest circle just fits into a tile of the tile grid. */
    private static final double LARGEST_STATE = 34;

    private static final double LARGEST_COUNTY = 16;
    private static final double SMALLEST = 0.6;

    private final double greatest;
    private final double largest;

    private SymbolScale(double greatest, double largest) {
        this.greatest = greatest;
        this.largest = largest;
    }

    /** The scale at which the greatest value of a pool has the largest circle. */
    static SymbolScale of(MeasureTable table, Pool pool) {
        return new SymbolScale(
                pool.greatest(), table.query().level() == AreaLevel.COUNTY ? LARGEST_COUNTY : LARGEST_STATE);
    }

    /** The radius of a value's circle, in units of the plane. */
    double radius(double value) {
        return value == 0 || greatest == 0 ? 0 : Math.max(SMALLEST, largest * Math.sqrt(Math.abs(value) / greatest));
    }

    /** Up to three round values for the legend, the largest first. */
    List<Legend.SymbolKey> keys(MeasureTable table) {
        List<Legend.SymbolKey> keys = new ArrayList<>();
        double wanted = greatest;
        for (int i = 0; i < 3 && wanted >= 1; i++) {
            double value = round(wanted);
            keys.add(new Legend.SymbolKey(value, Wording.number(table, value).replace('+', '±'), radius(value)));
            wanted = value / 5;
        }
        return keys;
    }

    /** The greatest of 1, 2 or 5 times a power of ten that is not above a value. */
    private static double round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double lead = value / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
