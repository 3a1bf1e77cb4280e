package org.enforcementatlas.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.enforcementatlas.measure.since.Since;
import org.enforcementatlas.ui.table.TextTable;

/** Says of a pinned view whether its figures are still the public ones, and lists the values that differ now, old and new. */
public final class SinceNote extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * A note.
     *
     * @param since what became of the view
     * @param latest the address of the same view with public figures
     */
    public SinceNote(Since since, String latest) {
        addClassName("atlas-since");
        Paragraph sentence = new Paragraph(since.sentence() + " ");
        sentence.add(new Anchor(latest, "The public figures"));
        add(sentence);
        if (!since.changed().isEmpty()) {
            TextTable table =
                    new TextTable("Values that differ now", List.of("Place", "Measure", "In this view", "Public now"));
            since.changed().forEach(one -> table.row(List.of(one.place(), one.what(), one.then(), one.now())));
            Details details = new Details("What changed since", table);
            details.setOpened(since.changed().size() <= 10);
            add(details, new Anchor("revisions", "All revisions, with their reasons"));
        }
    }
}
