package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.ComparisonWording;

/**
 * The comparison as a table of HTML: caption, heads with their scope, the benchmark's row kept with the heads. It scrolls within
 * its own box, so that the page never scrolls sideways.
 */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    /** From this many columns on they are set narrower, so that eight fit a desk's window. */
    private static final int MANY = 6;

    private final transient Consumer<ComparisonQuery> ask;
    private final transient HeadButtons buttons = new HeadButtons();
    private String focusNext = "";

    ComparisonTable(Consumer<ComparisonQuery> ask) {
        this.ask = ask;
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Comparison")
                .setAttribute("tabindex", "0");
    }

    void show(Comparison comparison, CellNotes notes) {
        buttons.clear();
        getElement().removeAllChildren();
        getElement().appendChild(table(comparison, notes));
        if (!focusNext.isEmpty()) {
            buttons.focus(focusNext);
            focusNext = "";
        }
    }

    private Element table(Comparison comparison, CellNotes notes) {
        Element table = new Element("table");
        table.getClassList().add("atlas-compare-table");
        if (comparison.columns().size() >= MANY) {
            table.getClassList().add("many");
        }
        Element caption = new Element("caption");
        caption.getClassList().add("atlas-unseen");
        caption.setText(ComparisonWording.title(comparison) + ". " + ComparisonWording.order(comparison));
        table.appendChild(caption, head(comparison, notes));
        List<ComparedCells> columns = comparison.columns().stream()
                .map(column -> new ComparedCells(comparison, column, notes))
                .toList();
        if (!comparison.areas().isEmpty()) {
            table.appendChild(body("", comparison.areas(), columns));
        }
        if (!comparison.groups().isEmpty()) {
            table.appendChild(body("Groups", comparison.groups(), columns));
        }
        return table;
    }

    private Element head(Comparison comparison, CellNotes notes) {
        ColumnHead heads = new ColumnHead(buttons, this::act);
        Element head = new Element("thead");
        Element row = new Element("tr");
        row.appendChild(heads.ofNames(comparison.query()));
        for (ComparedColumn column : comparison.columns()) {
            row.appendChild(heads.of(comparison, column));
        }
        List<ComparedCells> columns = comparison.columns().stream()
                .map(column -> new ComparedCells(comparison, column, notes))
                .toList();
        Element benchmark = row(comparison.benchmark(), columns);
        benchmark.getClassList().add("benchmark");
        head.appendChild(row, benchmark);
        return head;
    }

    private void act(HeadButtons.Act act) {
        focusNext = act.focus();
        ask.accept(act.next());
    }

    private static Element body(String title, List<ComparedRow> rows, List<ComparedCells> columns) {
        Element body = new Element("tbody");
        if (!title.isEmpty()) {
            Element words = new Element("th");
            words.setText(title);
            words.setAttribute("scope", "rowgroup");
            words.setAttribute("colspan", Integer.toString(columns.size() + 1));
            Element row = new Element("tr");
            row.getClassList().add("rows-of");
            body.appendChild(row.appendChild(words));
        }
        rows.forEach(row -> body.appendChild(row(row, columns)));
        return body;
    }

    private static Element row(ComparedRow row, List<ComparedCells> columns) {
        Element line = new Element("tr");
        Element name = new Element("th");
        name.setAttribute("scope", "row");
        name.getClassList().add("place");
        name.setText(row.place().name());
        under(row).forEach(words -> {
            Element under = new Element("span");
            under.getClassList().add("under");
            under.setText(words);
            name.appendChild(under);
        });
        line.appendChild(name);
        columns.forEach(column -> line.appendChild(column.of(row)));
        return line;
    }

    /** What a row is, where its name does not say it. */
    private static Stream<String> under(ComparedRow row) {
        ComparedPlace place = row.place();
        Stream<String> group = place.isGroup() ? Stream.of(place.members().size() + " states") : Stream.empty();
        return row.role() == ComparedRow.Role.BENCHMARK ? Stream.concat(Stream.of("Benchmark"), group) : group;
    }
}
