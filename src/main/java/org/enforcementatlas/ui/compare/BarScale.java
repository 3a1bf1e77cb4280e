package org.enforcementatlas.ui.compare;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;

/**
 * The bars of one column: one scale from zero, negative values to the left of it. Sums of groups and of the nation would leave
 * states no length, so that counts have bars in the rows of states alone.
 */
final class BarScale {

    private final boolean counts;
    private final double least;
    private final double greatest;

    BarScale(Comparison comparison, ComparedColumn column) {
        List<ComparedRow> rows = comparison.rows();
        this.counts = rows.stream()
                .flatMap(row -> row.cells().get(column.number() - 1).findObserved().stream())
                .allMatch(Value.Observed::isCount);
        double[] numbers = rows.stream()
                .filter(this::hasBar)
                .flatMap(row -> row.cells().get(column.number() - 1).findObserved().stream())
                .mapToDouble(Value.Observed::number)
                .toArray();
        this.least = Math.min(0, java.util.Arrays.stream(numbers).min().orElse(0));
        this.greatest = Math.max(0, java.util.Arrays.stream(numbers).max().orElse(0));
    }

    private boolean hasBar(ComparedRow row) {
        return !counts || (!row.place().isGroup() && row.role() != ComparedRow.Role.BENCHMARK);
    }

    /** The bar of a cell; none where there is no number, or no bar in such a row. */
    Optional<Element> bar(ComparedRow row, ComparedCell cell) {
        double span = greatest - least;
        if (!hasBar(row) || span == 0) {
            return Optional.empty();
        }
        return cell.findObserved().map(observed -> {
            double number = observed.number();
            double from = 100 * (Math.min(0, number) - least) / span;
            double length = 100 * Math.abs(number) / span;
            Element bar = new Element("span");
            bar.setAttribute("class", "bar");
            bar.setAttribute("aria-hidden", "true");
            Element fill = new Element("span");
            fill.getStyle().set("left", percent(from)).set("width", percent(length));
            bar.appendChild(fill);
            if (least < 0) {
                Element zero = new Element("i");
                zero.getStyle().set("left", percent(100 * -least / span));
                bar.appendChild(zero);
            }
            return bar;
        });
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }
}
