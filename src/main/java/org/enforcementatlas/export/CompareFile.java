package org.enforcementatlas.export;

import java.util.Locale;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.UnanswerableQuery;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.table.DelimitedText;

/**
 * A comparison as a file; page, interface and command all write it here.
 *
 * @param text its content
 * @param mediaType its media type
 * @param name a name that says what, against what and when
 */
public record CompareFile(String text, String mediaType, String name) {

    /**
     * Writes a comparison.
     *
     * @param format csv or json
     * @param form long or wide, of a csv; empty for long
     * @throws UnanswerableQuery if there is no such format or form
     */
    public static CompareFile of(Comparison comparison, String format, String form) {
        boolean wide = form.equalsIgnoreCase("wide");
        if (!wide && !form.isEmpty() && !form.equalsIgnoreCase("long")) {
            throw new UnanswerableQuery("form is long or wide, not \"" + form + "\".");
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" ->
                new CompareFile(
                        wide ? wide(comparison) : csv(comparison),
                        "text/csv; charset=utf-8",
                        name(comparison, wide ? "_wide.csv" : ".csv"));
            case "json" -> new CompareFile(CompareJson.of(comparison), "application/json", name(comparison, ".json"));
            default -> throw new UnanswerableQuery("Comparisons come as csv or json, not as " + format + ".");
        };
    }

    private static String csv(Comparison comparison) {
        return DelimitedText.of(CompareRows.COLUMNS, CsvTable.inert(new CompareRows(comparison).list()));
    }

    private static String wide(Comparison comparison) {
        CompareWide wide = new CompareWide(comparison);
        return DelimitedText.of(wide.columns(), CsvTable.inert(wide.list()));
    }

    private static String name(Comparison comparison, String ending) {
        String dates = comparison.columns().stream()
                .map(column -> column.table().asOf().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining("_"));
        String benchmark = comparison.benchmark().place().word().replaceAll("[^A-Za-z0-9-]+", "-");
        return (comparison.synthetic() ? "SYNTHETIC_" : "") + "comparison_"
                + comparison.rows().size() + "-places_to_" + benchmark + "_" + dates + ending;
    }
}
