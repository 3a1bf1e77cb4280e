package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.PlaceChoice;
import org.enforcementatlas.measure.Wording;

/** What is on no area of the map, with its number: statewide agencies, unknown addresses. Nothing falls off in silence. */
final class NoPlaceStrip extends UnorderedList {

    private static final long serialVersionUID = 1L;

    NoPlaceStrip() {
        addClassName("atlas-strip");
        getElement().setAttribute("aria-label", "On no area of the map");
    }

    void show(MeasureTable table, boolean zoomed) {
        removeAll();
        setVisible(!table.noPlace().isEmpty());
        ListItem head = new ListItem(zoomed ? "On no area, in the whole country:" : "On no area:");
        head.addClassName("head");
        add(head);
        for (MeasureTable.NoPlace bucket : table.noPlace()) {
            Span number = new Span(Wording.count(bucket.count()));
            number.addClassName("strong");
            add(new ListItem(number, new Span(" " + bucket.label())));
        }
        if (table.change() == null && !table.noPlace().isEmpty()) {
            add(new ListItem(new Anchor(Address.ofRows(table.query(), PlaceChoice.NONE), "Their rows")));
        }
    }
}
