package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Simulation;
import org.enforcementatlas.measure.Wording;
import org.jspecify.annotations.Nullable;

/** What the colours of the points mean: the classes of the third measure, as on its own map. */
final class ColourKey extends UnorderedList {

    private static final long serialVersionUID = 1L;

    ColourKey() {
        addClassName("atlas-colour-key");
        getElement().setAttribute("aria-label", "Colours of the points");
    }

    void show(@Nullable ClassifiedMap colour) {
        removeAll();
        if (colour == null) {
            add(new ListItem("Colours are those of the map."));
            return;
        }
        Simulation eye = colour.options().simulate();
        ListItem head = new ListItem(Wording.title(colour.table()) + " (" + Wording.when(colour.table()) + ")");
        head.addClassName("head");
        add(head);
        colour.legend().classes().forEach(key -> {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "round");
            swatch.getStyle().set("background", eye == null ? key.color() : eye.see(key.color()));
            add(new ListItem(swatch, new Span(key.label())));
        });
    }
}
