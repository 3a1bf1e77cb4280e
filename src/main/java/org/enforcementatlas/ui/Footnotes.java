package org.enforcementatlas.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;

/** What stands under a map or table: source, notes, what has no place, what the measure means, and the files. */
public final class Footnotes extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMES = 12;

    void show(ClassifiedMap map, ViewState state) {
        MeasureTable table = map.table();
        removeAll();
        map.notes().stream().skip(1).forEach(words -> add(note(words)));
        add(note(missing(map)));
        add(note(Wording.source(table) + " Boundaries: Census cartographic boundaries, 2023."));
        if (!table.provenance().note().isEmpty()) {
            add(note("Note: " + table.provenance().note()));
        }
        add(files(state), meaning(table.measure()));
    }

    /** What a measure means, to unfold. */
    public static Details meaning(Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        DescriptionList words = new DescriptionList();
        words.addClassName("atlas-definition");
        entry(words, "Definition", meaning.definition());
        entry(words, "Counts", meaning.counts());
        entry(words, "Does not count", meaning.doesNotCount());
        entry(words, "Known problems", meaning.knownProblems());
        return new Details("What is this? " + measure.title(), words);
    }

    /** How many areas have a value, and by name which have none: nothing falls off the map in silence. */
    private static String missing(ClassifiedMap map) {
        MeasureTable table = map.table();
        GeoId zoom = map.options().zoom();
        List<AreaValue> shown = zoom == null ? table.areas() : table.areasOf(zoom);
        List<AreaValue> without = shown.stream()
                .filter(area -> area.value() instanceof Value.Absent)
                .toList();
        String in = zoom == null ? "" : " in " + Wording.placeName(zoom);
        String count = (shown.size() - without.size()) + " of " + shown.size() + " areas" + in + " have a value";
        String names = without.stream()
                .limit(MOST_NAMES)
                .map(area -> Wording.placeName(area) + " (" + Wording.value(table, area) + ")")
                .collect(Collectors.joining(", "));
        String more = without.size() > MOST_NAMES ? " and " + (without.size() - MOST_NAMES) + " more" : "";
        return without.isEmpty() ? count + "." : count + "; without one: " + names + more + ".";
    }

    private static void entry(DescriptionList words, String term, String text) {
        words.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private static Div files(ViewState state) {
        Div links = new Div();
        links.addClassName("atlas-links");
        for (String file : List.of("data.csv", "data.json", "map.svg", "map.png")) {
            String ending = file.substring(file.indexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
            Anchor link = new Anchor(
                    ViewLinks.ofFile(state, file), (file.startsWith("map") ? "Map as " : "Table as ") + ending);
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
