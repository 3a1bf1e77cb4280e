package org.enforcementatlas.export;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementatlas.table.SheetColumn;

/**
 * What a column of an exported table holds, told once for every format: how its cells are typed, and what they say.
 *
 * @param kind how its cells are typed
 * @param words what they say
 */
public record ColumnMeaning(Kind kind, String words) {

    /** How cells are typed. */
    public enum Kind {
        /** Words. */
        TEXT(SheetColumn.Kind.TEXT, "string"),
        /** Text that may look like a number. */
        CODE(SheetColumn.Kind.CODE, "string"),
        /** A whole number. */
        WHOLE(SheetColumn.Kind.NUMBER, "integer"),
        /** A number. */
        NUMBER(SheetColumn.Kind.NUMBER, "number"),
        /** A day. */
        DAY(SheetColumn.Kind.DAY, "date");

        private final SheetColumn.Kind cells;
        private final String schema;

        Kind(SheetColumn.Kind cells, String schema) {
            this.cells = cells;
            this.schema = schema;
        }

        boolean isNumber() {
            return this == WHOLE || this == NUMBER;
        }

        /** The type of its cells in a spreadsheet. */
        SheetColumn.Kind cells() {
            return cells;
        }

        /** Its type in the schema of a Data Package. */
        String schema() {
            return schema;
        }
    }

    private static final Map<String, ColumnMeaning> ALL = all();

    /** Columns of the wide form: the measure, the day, and what is told of it. */
    private static final Pattern WIDE = Pattern.compile("^[a-z0-9-]+_(\\d{4}-\\d{2}-\\d{2})_([a-z_]+)$");

    /** Columns of two measures side by side. */
    private static final Pattern AXIS = Pattern.compile("^(x|y|colour)_");

    private static final ColumnMeaning UNKNOWN = new ColumnMeaning(Kind.TEXT, "");

    /** What a column holds; text that nothing is known of where there is no such column. */
    public static ColumnMeaning of(String column) {
        Matcher wide = WIDE.matcher(column);
        if (wide.matches()) {
            ColumnMeaning plain = ALL.getOrDefault(wide.group(2), UNKNOWN);
            return new ColumnMeaning(plain.kind(), "On " + wide.group(1) + ": " + plain.words());
        }
        return ALL.getOrDefault(AXIS.matcher(column).replaceFirst(""), UNKNOWN);
    }

    private static Map<String, ColumnMeaning> all() {
        Map<String, ColumnMeaning> all = new HashMap<>();
        put(all, Kind.TEXT, "measure", "The measure's name in commands and addresses.");
        put(all, Kind.TEXT, "unit", "The unit of value, in full.");
        put(all, Kind.TEXT, "geo_level", "state, county or nation.");
        put(all, Kind.CODE, "geo_id", "FIPS code: two digits for a state or territory, five for a county; US.");
        put(all, Kind.TEXT, "geo_name", "The area's name.");
        put(all, Kind.DAY, "period_start", "The first day that the figures describe.");
        put(all, Kind.DAY, "period_end", "The last day that the figures describe.");
        put(all, Kind.DAY, "as_of", "The date of the figures.");
        put(all, Kind.WHOLE, "numerator", "What was counted.");
        put(all, Kind.WHOLE, "denominator", "What the count is divided by; empty where it is not divided.");
        put(all, Kind.TEXT, "denominator_source", "Table and vintage of the denominator.");
        put(all, Kind.NUMBER, "value", "The value as it is shown everywhere; empty unless it was observed.");
        put(
                all,
                Kind.TEXT,
                "value_flag",
                "Empty, or no_data, suppressed, not_applicable, unstable (fewer than 20 counted, or set against an estimate"
                        + " whose coefficient of variation is above 30 %) or synthetic.");
        put(all, Kind.WHOLE, "rank", "Rank from the highest; equal values share one. Empty where it is not ranked.");
        put(all, Kind.WHOLE, "rank_of", "How many areas are ranked.");
        put(all, Kind.WHOLE, "snapshot_id", "The import that the figures come from. It never changes.");
        put(all, Kind.TEXT, "source", "Publisher and title.");
        put(all, Kind.TEXT, "note", "Caveats that belong beside the figure.");
        put(all, Kind.WHOLE, "corrected", "How many of the rows behind the value carry a correction.");
        put(all, Kind.WHOLE, "denominator_moe", "Margin of error of the denominator, 90 %; empty where none is told.");
        putLayers(all);
        putComparison(all);
        return Map.copyOf(all);
    }

    private static void putComparison(Map<String, ColumnMeaning> all) {
        put(all, Kind.TEXT, "row", "What the line is of: the benchmark, a state, or a group.");
        put(all, Kind.WHOLE, "column", "Which column of the page it is, from 1.");
        put(all, Kind.TEXT, "benchmark", "What the value is compared with.");
        put(all, Kind.NUMBER, "benchmark_value", "The benchmark's value, in the same unit.");
        put(all, Kind.NUMBER, "difference", "The value less the benchmark's.");
        put(all, Kind.TEXT, "difference_unit", "The unit of difference; percentage points for shares.");
        put(all, Kind.NUMBER, "ratio", "The value as a multiple of the benchmark's.");
        put(all, Kind.WHOLE, "members", "Of a group: how many places it has.");
        put(all, Kind.WHOLE, "members_with_value", "Of a group: how many of them have a value.");
        put(all, Kind.TEXT, "cell_note", "What is noted of the cell on the page.");
        put(all, Kind.CODE, "note_numbers", "The numbers of the notes to the value, which stand under Notes.");
    }

    private static void putLayers(Map<String, ColumnMeaning> all) {
        put(all, Kind.TEXT, "hot_spot", "Where like values lie together; see docs/methods/hot-spots.md.");
        put(all, Kind.NUMBER, "local_moran", "Local Moran's I.");
        put(all, Kind.NUMBER, "p_value", "Its pseudo p-value by permutation.");
        put(all, Kind.NUMBER, "adjusted_p", "The same, adjusted for the number of areas.");
        put(all, Kind.DAY, "change_from", "The earlier date, from which change is told.");
        put(all, Kind.NUMBER, "from_value", "The value on the earlier date.");
        put(all, Kind.WHOLE, "from_numerator", "What was counted on the earlier date.");
        put(all, Kind.WHOLE, "from_denominator", "What that count is divided by.");
        put(all, Kind.NUMBER, "to_value", "The value on the later date.");
        put(all, Kind.WHOLE, "to_numerator", "What was counted on the later date.");
        put(all, Kind.WHOLE, "to_denominator", "What that count is divided by.");
        put(all, Kind.TEXT, "change_note", "Why there is no percentage.");
        put(all, Kind.WHOLE, "from_snapshot_id", "The import that the earlier figures come from.");
    }

    private static void put(Map<String, ColumnMeaning> all, Kind kind, String column, String words) {
        all.put(column, new ColumnMeaning(kind, words));
    }
}
