package org.enforcementatlas.export.compare;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;

/** The table of a comparison in elements: a head for each column, then the rows of the page in their order. */
final class CompareMarkup {

    /** The share of the page for the places' names, in hundredths. */
    private static final int NAMES = 16;

    private final CompareExport export;
    private final Comparison comparison;

    CompareMarkup(CompareExport export) {
        this.export = export;
        this.comparison = export.comparison();
    }

    String table() {
        StringBuilder table =
                new StringBuilder("<table class=\"dense\">" + widths() + "<thead><tr><th scope=\"col\">Place</th>");
        comparison.columns().forEach(column -> table.append(head(column)));
        table.append("</tr></thead><tbody>").append(row(comparison.benchmark()));
        comparison.areas().forEach(row -> table.append(row(row)));
        if (!comparison.groups().isEmpty()) {
            table.append("<tr><th scope=\"row\" class=\"group\" colspan=\"")
                    .append(comparison.columns().size() + 1)
                    .append("\">Groups</th></tr>");
            comparison.groups().forEach(row -> table.append(row(row)));
        }
        return table.append("</tbody></table>").toString();
    }

    /** The places' names and then columns of the same width. */
    private String widths() {
        int columns = comparison.columns().size();
        String each = String.format(Locale.ROOT, "<col style=\"width: %.2f%%\" />", (100.0 - NAMES) / columns);
        return "<colgroup><col style=\"width: " + NAMES + "%\" />" + each.repeat(columns) + "</colgroup>";
    }

    private static String head(ComparedColumn column) {
        String stamp = column.table().provenance().synthetic() ? "SYNTHETIC" : "";
        return "<th scope=\"col\" class=\"number head\">" + text(ComparisonWording.head(column))
                + Stream.of(
                                column.table().unit(),
                                Wording.when(column.table()),
                                ComparisonWording.periodBeside(column),
                                ComparisonWording.denominator(column),
                                stamp)
                        .filter(words -> !words.isEmpty())
                        .map(words -> element("span", "under", text(words)))
                        .collect(Collectors.joining())
                + "</th>";
    }

    private String row(ComparedRow row) {
        ComparedPlace place = row.place();
        boolean benchmark = row.role() == ComparedRow.Role.BENCHMARK;
        String under = Stream.of(
                        benchmark ? "Benchmark" : "",
                        place.isGroup() ? place.members().size() + " states" : "")
                .filter(words -> !words.isEmpty())
                .map(words -> element("span", "under", words))
                .collect(Collectors.joining());
        StringBuilder line = new StringBuilder(benchmark ? "<tr class=\"benchmark\">" : "<tr>");
        line.append(Markup.rowHead(text(place.name()) + under));
        comparison.columns().forEach(column -> line.append(cell(row, column)));
        return line.append("</tr>").toString();
    }

    private String cell(ComparedRow row, ComparedColumn column) {
        ComparedCell cell = row.cells().get(column.number() - 1);
        String numbers = export.notes().marks(cell);
        String marks = numbers.isEmpty() ? "" : element("sup", numbers);
        String parts = Stream.of(CellPart.values())
                .filter(comparison.query()::shows)
                .map(part -> ComparisonWording.part(comparison, column, cell, part))
                .filter(words -> !words.isEmpty())
                .map(words -> element("span", "under", text(words)))
                .collect(Collectors.joining());
        String style = cell.findObserved().isPresent() ? "number" : "number absent";
        return element("td", style, text(ComparisonWording.value(column, cell)) + marks + parts);
    }
}
