package org.enforcementatlas.measure;

/** Differences from a benchmark and ratios to it, in words and digits. */
public final class BenchmarkWording {

    /** Ratios have this many decimals, everywhere. */
    private static final int RATIO_DECIMALS = 2;

    private BenchmarkWording() {}

    /** A difference with its sign and as many decimals as the table's values: "+1,234.5". */
    public static String difference(MeasureTable table, Value.Observed difference) {
        PrintedNumber number = PrintedNumber.of(difference, Wording.decimals(table));
        StringBuilder text = new StringBuilder(16);
        if (number.steps() > 0) {
            text.append('+');
        }
        number.appendTo(text);
        return text.toString();
    }

    /** The same digits, plain: a point, an ASCII minus and nothing else. */
    public static String plainDifference(MeasureTable table, Value.Observed difference) {
        return PrintedNumber.of(difference, Wording.decimals(table)).toPlain();
    }

    /** A multiple of the benchmark: "1.45". */
    public static String ratio(Value.Observed ratio) {
        StringBuilder text = new StringBuilder(16);
        PrintedNumber.of(ratio, RATIO_DECIMALS).appendTo(text);
        return text.toString();
    }

    /** The same digits, plain. */
    public static String plainRatio(Value.Observed ratio) {
        return PrintedNumber.of(ratio, RATIO_DECIMALS).toPlain();
    }

    /** What differences are in: percentage points of a share or margin, the table's unit of anything else. */
    public static String differenceUnit(MeasureTable table) {
        return table.measure().kind() == MeasureKind.SHARE ? "percentage points" : table.unit();
    }
}
