package org.enforcementatlas.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table in a frame that scrolls sideways where it is wider than the page. */
public final class TextTable extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeTableBody body = new NativeTableBody();

    /**
     * An empty table.
     *
     * @param caption what it shows, for those who do not see where it stands
     * @param heads the heads of its columns
     */
    public TextTable(String caption, List<String> heads) {
        addClassName("atlas-text-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        NativeTableRow head = new NativeTableRow();
        for (String words : heads) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell();
            cell.add(words.isEmpty() ? unseen("What can be done") : new Span(words));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        add(table);
    }

    /** A column of buttons needs no head to be seen, but one to be heard. */
    private static Span unseen(String words) {
        Span span = new Span(words);
        span.addClassName("atlas-unseen");
        return span;
    }

    /** Adds a row of text. */
    public void row(List<String> cells) {
        rowOf(cells.stream().<Component>map(Span::new).toList());
    }

    /** Adds a row of components. */
    public void rowOf(List<Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        body.add(row);
    }
}
