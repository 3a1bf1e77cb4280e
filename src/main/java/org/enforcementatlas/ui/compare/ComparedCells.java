package org.enforcementatlas.ui.compare;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedCell;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedRow;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.ui.Address;

/** The cells of one column: value with the numbers of its notes, bar, and what is shown beside it. */
final class ComparedCells {

    private final Comparison comparison;
    private final ComparedColumn column;
    private final CellNotes notes;
    private final BarScale bars;

    ComparedCells(Comparison comparison, ComparedColumn column, CellNotes notes) {
        this.comparison = comparison;
        this.column = column;
        this.notes = notes;
        this.bars = new BarScale(comparison, column);
    }

    Element of(ComparedRow row) {
        ComparedCell cell = row.cells().get(column.number() - 1);
        Element data = new Element("td");
        data.appendChild(value(row, cell));
        bars.bar(row, cell).ifPresent(data::appendChild);
        Stream.of(CellPart.values())
                .filter(comparison.query()::shows)
                .map(part -> ComparisonWording.part(comparison, column, cell, part))
                .filter(words -> !words.isEmpty())
                .forEach(words -> data.appendChild(span("part", words)));
        return data;
    }

    /** A state's number leads to its rows; what is absent has none, and a group's are those of its members. */
    private Element value(ComparedRow row, ComparedCell cell) {
        String words = ComparisonWording.value(column, cell);
        boolean seen = cell.findObserved().isPresent();
        Element value = span(seen ? "value" : "value absent", "");
        if (seen && !row.place().isGroup()) {
            Element link = new Element("a");
            link.setAttribute(
                    "href",
                    Address.ofRows(
                            column.table().query(),
                            row.place().members().getFirst().code()));
            link.setText(words);
            link.setAttribute("title", "The rows behind this number");
            value.appendChild(link);
        } else {
            value.appendChild(Element.createText(words));
        }
        List<String> told = notes.of(cell);
        if (!told.isEmpty()) {
            Element marks = new Element("sup");
            marks.setAttribute("aria-hidden", "true");
            marks.setText(notes.marks(cell));
            value.appendChild(marks, span("atlas-unseen", " (note: " + String.join(" ", told) + ")"));
        }
        return value;
    }

    private static Element span(String name, String words) {
        Element span = new Element("span");
        span.setAttribute("class", name);
        if (!words.isEmpty()) {
            span.setText(words);
        }
        return span;
    }
}
