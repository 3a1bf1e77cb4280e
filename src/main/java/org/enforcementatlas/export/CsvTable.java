package org.enforcementatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.enforcementatlas.table.DelimitedText;

/** A table as comma-separated text. */
public final class CsvTable {

    /** What a spreadsheet may take for a formula; a plain number, negative ones too, is none. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r].*|-(?![\\d.]+$).*");

    private CsvTable() {}

    /** The long form; cells that a spreadsheet would run as a formula are made inert by an apostrophe. */
    public static String of(LongRows rows) {
        return DelimitedText.of(rows.columns(), inert(rows.list()));
    }

    /** The wide form, made inert the same way. */
    static String of(WideRows rows) {
        return DelimitedText.of(rows.columns(), inert(rows.list()));
    }

    /** The same rows, with an apostrophe before what a spreadsheet would run. */
    public static List<List<String>> inert(List<List<String>> rows) {
        List<List<String>> inert = new ArrayList<>();
        for (List<String> row : rows) {
            inert.add(row.stream()
                    .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                    .toList());
        }
        return inert;
    }
}
