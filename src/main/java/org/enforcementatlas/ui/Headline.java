package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;

/** Title, unit and date of what is shown, with its stamps. */
final class Headline extends Div {

    private static final long serialVersionUID = 1L;

    void show(MeasureTable table, boolean rawCount) {
        removeAll();
        if (table.provenance().synthetic()) {
            add(stamp("SYNTHETIC – practice figures, not facts"));
        }
        if (rawCount) {
            add(stamp("RAW COUNT – shaded counts mostly show population; use a rate or circles"));
        }
        H1 title = new H1(Wording.title(table));
        title.addClassName("atlas-title");
        Paragraph subtitle = new Paragraph(Wording.subtitle(table));
        subtitle.addClassName("atlas-subtitle");
        add(title, subtitle);
    }

    private static Span stamp(String words) {
        Span stamp = new Span(words);
        stamp.addClassName("atlas-stamp");
        return stamp;
    }
}
