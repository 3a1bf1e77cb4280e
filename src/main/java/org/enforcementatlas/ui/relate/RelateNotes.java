package org.enforcementatlas.ui.relate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.choropleth.relate.RelateSentence;
import org.enforcementatlas.choropleth.relate.RelateState;
import org.enforcementatlas.choropleth.relate.Related;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.ui.Footnotes;

/** What stands at the foot of the page: what the figures do not show, their sources, notes, meanings and files. */
final class RelateNotes extends Div {

    private static final long serialVersionUID = 1L;

    void show(Related related, RelateState state) {
        removeAll();
        H2 head = new H2("What this does not show");
        head.addClassName("atlas-small-head");
        UnorderedList limits = new UnorderedList();
        limits.addClassName("atlas-limits");
        limits.add(new ListItem(RelateSentence.caution(related)));
        RelateSentence.limits(related).forEach(limit -> limits.add(new ListItem(limit)));
        add(head, limits, files(state));
        for (MeasureTable table : related.tables()) {
            add(note(table.measure().title() + ". " + Wording.source(table)));
            noPlace(table);
            if (!table.provenance().note().isEmpty()) {
                add(note("Note: " + table.provenance().note()));
            }
        }
        add(note("Boundaries: Census cartographic boundaries, 2023. Colours of the map: J. Stevens, Bivariate"
                + " Choropleth Maps, 2015. Strength of a correlation in words: J. Cohen, 1988."));
        related.tables().forEach(table -> add(Footnotes.meaning(table.measure())));
    }

    /** What is on no area of the map is told with its number. */
    private void noPlace(MeasureTable table) {
        if (!table.noPlace().isEmpty()) {
            List<String> buckets = table.noPlace().stream()
                    .map(bucket -> Wording.count(bucket.count()) + " " + bucket.label())
                    .toList();
            add(note("On no area: " + String.join("; ", buckets) + "."));
        }
    }

    private static Div files(RelateState state) {
        Div links = new Div();
        links.addClassName("atlas-links");
        for (String file : List.of("data.csv", "data.json", "map.svg", "map.png")) {
            String ending = file.substring(file.indexOf('.') + 1).toUpperCase(Locale.ROOT);
            Anchor link = new Anchor(
                    RelateAddress.ofFile(state, file), (file.startsWith("map") ? "Map as " : "Table as ") + ending);
            link.setRouterIgnore(true);
            links.add(link);
        }
        return links;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("atlas-note");
        return note;
    }
}
