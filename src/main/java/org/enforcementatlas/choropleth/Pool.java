package org.enforcementatlas.choropleth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;

/**
 * The values that classes are cut from: those of all dates of a measure, so that a colour means the same at each of them, or
 * those of one date alone. They are rounded as the date with the fewest decimals prints them.
 */
public final class Pool {

    private final double[] values;
    private final boolean diverging;
    private final List<LocalDate> dates;
    private final MeasureTable printer;
    private final int decimals;
    private final boolean rescaled;

    private Pool(double[] values, boolean diverging, List<LocalDate> dates, MeasureTable printer, boolean rescaled) {
        this.values = values;
        this.diverging = diverging;
        this.dates = dates;
        this.printer = printer;
        this.decimals = Wording.decimals(printer);
        this.rescaled = rescaled;
    }

    /**
     * The values of these tables together.
     *
     * @param tables one a date, of the same measure, unit and length of period; at least one
     */
    public static Pool of(List<MeasureTable> tables) {
        MeasureTable printer =
                tables.stream().min(Comparator.comparingInt(Wording::decimals)).orElseThrow();
        int decimals = Wording.decimals(printer);
        double[] observed = tables.stream().flatMapToDouble(Pool::observed).toArray();
        boolean diverging = Arrays.stream(observed).anyMatch(value -> value < 0);
        double[] values = Arrays.stream(observed)
                .filter(value -> diverging || value != 0)
                .map(value -> round(value, decimals))
                .sorted()
                .toArray();
        List<LocalDate> dates =
                tables.stream().map(MeasureTable::asOf).distinct().sorted().toList();
        return new Pool(values, diverging, dates, printer, false);
    }

    /** The changes between one pair of dates. No change is left out, and zero is the middle whatever the values. */
    static Pool ofChange(MeasureTable table) {
        Pool alone = alone(table);
        double[] changed =
                Arrays.stream(alone.values).filter(value -> value != 0).toArray();
        return new Pool(changed, true, alone.dates, alone.printer, false);
    }

    /** The values of one table, of a measure that has no other date. */
    public static Pool alone(MeasureTable table) {
        return of(List.of(table));
    }

    /** The values of one table, though there are other dates; maps that are made from it are stamped. */
    public static Pool rescaled(MeasureTable table) {
        Pool alone = alone(table);
        return new Pool(alone.values, alone.diverging, alone.dates, alone.printer, true);
    }

    /** All values, ascending; zeros are left out unless some value is negative. */
    double[] classed() {
        return values.clone();
    }

    /** Whether some value is negative, so that zero lies in the middle of the scale. */
    boolean isDiverging() {
        return diverging;
    }

    /** The greatest distance from zero. */
    double greatest() {
        return values.length == 0 ? 0 : Math.max(Math.abs(values[0]), Math.abs(values[values.length - 1]));
    }

    /** A value as the pool's are rounded, by which it is classed. */
    double round(double value) {
        return round(value, decimals);
    }

    /** The least difference between two values. */
    double step() {
        return Math.pow(10, -decimals);
    }

    /** The table in whose decimals bounds are printed, the same for all dates. */
    MeasureTable printer() {
        return printer;
    }

    boolean isRescaled() {
        return rescaled;
    }

    /** Over what classes are cut, in words; empty for a single date that is all there is. */
    String words() {
        if (printer.change() != null) {
            return "of these two dates alone";
        }
        if (rescaled) {
            return "of this date alone";
        }
        return dates.size() < 2
                ? ""
                : "over " + dates.size() + " dates, " + Wording.day(dates.getFirst()) + " to "
                        + Wording.day(dates.getLast());
    }

    private static DoubleStream observed(MeasureTable table) {
        return table.areas().stream().map(AreaValue::value).mapMultiToDouble((value, sink) -> {
            if (value instanceof Value.Observed observed) {
                sink.accept(observed.number());
            }
        });
    }

    private static double round(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
