package org.enforcementatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;

/** Title, unit and date of what is shown, with its stamps. */
final class Headline extends Div {

    private static final long serialVersionUID = 1L;

    void show(ClassifiedMap map) {
        removeAll();
        MeasureTable table = map.table();
        if (table.provenance().synthetic()) {
            add(stamp("SYNTHETIC – practice figures, not facts"));
        }
        map.stampLines().forEach(line -> {
            int name = line.indexOf(':');
            add(stamp(line.substring(0, name).toUpperCase(Locale.ROOT) + " –" + line.substring(name + 1)));
        });
        H1 title = new H1(map.title());
        title.addClassName("atlas-title");
        Paragraph subtitle = new Paragraph(Wording.subtitle(table));
        subtitle.addClassName("atlas-subtitle");
        add(title, subtitle);
        map.notes().stream().findFirst().ifPresent(words -> {
            Paragraph meaning = new Paragraph(words);
            meaning.addClassName("atlas-note");
            add(meaning);
        });
    }

    private static Span stamp(String words) {
        Span stamp = new Span(words);
        stamp.addClassName("atlas-stamp");
        return stamp;
    }
}
