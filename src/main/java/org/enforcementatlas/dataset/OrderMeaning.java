package org.enforcementatlas.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.table.UnreadableTable;

/**
 * What the orders in a file are: outcome scope, stage and geography basis. All three stand in every row, known and the same
 * throughout; otherwise the file is refused, because figures of different meaning must not share a column.
 */
final class OrderMeaning {

    private static final String BASIS = "geography_basis";
    private static final String COURT = "court";

    static final Map<String, List<String>> ALLOWED = allowed();

    private final Map<String, String> settled = new LinkedHashMap<>();
    private final DatasetId dataset;

    /** The meaning of a dataset's orders: each geography basis has a dataset of its own. */
    OrderMeaning(DatasetId dataset) {
        this.dataset = dataset;
    }

    private static Map<String, List<String>> allowed() {
        Map<String, List<String>> allowed = new LinkedHashMap<>();
        allowed.put("outcome_scope", List.of("removal", "removal-or-voluntary-departure"));
        allowed.put("stage", List.of("initial", "final"));
        allowed.put(BASIS, List.of("respondent-address", COURT));
        return allowed;
    }

    /** Refuses a file that lacks one of the three columns. */
    static void require(FigureColumns columns) throws UnreadableTable {
        List<String> missing = new ArrayList<>();
        ALLOWED.forEach((column, values) -> {
            if (!columns.has(column)) {
                missing.add(column + " (" + String.join(" or ", values) + ")");
            }
        });
        if (!missing.isEmpty()) {
            throw new UnreadableTable("What the orders are is not told: add to every row the column"
                    + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing) + ".");
        }
    }

    /** Checks a row against the rows before it. */
    void check(FigureRow row) throws UnreadableTable {
        for (Map.Entry<String, List<String>> entry : ALLOWED.entrySet()) {
            String column = entry.getKey();
            String value = row.text(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
            if (!entry.getValue().contains(value)) {
                throw new UnreadableTable("Row " + row.number() + " has \"" + row.text(column) + "\" as " + column
                        + "; write " + String.join(" or ", entry.getValue()) + ".");
            }
            checkBasis(column, value);
            String before = settled.putIfAbsent(column, value);
            if (before != null && !before.equals(value)) {
                throw new UnreadableTable("The file mixes " + before + " and " + value + " in " + column + " (row "
                        + row.number() + "); split it into one file for each.");
            }
        }
    }

    private void checkBasis(String column, String value) throws UnreadableTable {
        DatasetId belongs = value.equals(COURT) ? DatasetId.REMOVAL_ORDERS_BY_COURT : DatasetId.REMOVAL_ORDERS;
        if (column.equals(BASIS) && !belongs.equals(dataset)) {
            throw new UnreadableTable(
                    "Its orders are by " + (value.equals(COURT) ? "the court's state" : "respondent's address")
                            + "; import it as " + belongs + ", so that the two are never in one column.");
        }
    }

    /** The three in words. */
    String words() throws UnreadableTable {
        if (settled.isEmpty()) {
            throw new UnreadableTable("The file has a header and no rows; send the table with its rows.");
        }
        return "outcome scope " + settled.get("outcome_scope") + ", stage " + settled.get("stage")
                + ", geography basis " + settled.get(BASIS);
    }
}
