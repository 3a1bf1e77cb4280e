package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonQuery;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.ui.Footnotes;

/** What stands under the table: the numbered notes, how groups are formed, who is ranked, sources, files and meanings. */
final class CompareNotes extends Div {

    private static final long serialVersionUID = 1L;

    void show(Comparison comparison, CellNotes notes) {
        removeAll();
        if (!notes.list().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("atlas-cell-notes");
            notes.list().forEach(note -> list.add(new ListItem(note)));
            add(head("Notes to the table"), list);
        }
        groups(comparison);
        add(files(comparison));
        if (comparison.query().shows(CellPart.RANK)) {
            Div ranks = new Div();
            comparison.columns().forEach(column -> ranks.add(note(ComparisonWording.ranked(column))));
            add(new Details("Who is ranked", ranks));
        }
        Div sources = new Div();
        comparison.columns().forEach(column -> source(sources, column.table()));
        Details from = new Details("Sources and what is in no state", sources);
        from.setOpened(true);
        add(from);
        comparison.columns().stream()
                .map(column -> column.table().measure())
                .distinct()
                .forEach(measure -> add(Footnotes.meaning(measure)));
    }

    private void groups(Comparison comparison) {
        String formation = ComparisonWording.formation(comparison);
        if (!formation.isEmpty()) {
            add(note(formation));
            comparison.rows().stream()
                    .map(row -> row.place())
                    .filter(ComparedPlace::isGroup)
                    .forEach(group -> add(note(group.name() + ": " + ComparisonWording.members(group) + ".")));
        }
    }

    /** A source once for all columns that share it, and what is on no area with its number. */
    private static void source(Div sources, MeasureTable table) {
        sources.add(note(Wording.title(table) + ". " + Wording.source(table)));
        if (!table.noPlace().isEmpty()) {
            List<String> buckets = table.noPlace().stream()
                    .map(bucket -> Wording.count(bucket.count()) + " " + bucket.label())
                    .toList();
            sources.add(note("In no state: " + String.join("; ", buckets) + "."));
        }
        if (!table.provenance().note().isEmpty()) {
            sources.add(note("Note: " + table.provenance().note()));
        }
    }

    private static Div files(Comparison comparison) {
        ComparisonQuery query = comparison.query();
        int rows = comparison.rows().size();
        int lines = rows * comparison.columns().size();
        Div links = new Div();
        links.addClassName("atlas-links");
        links.add(
                file(CompareAddress.ofFile(query, "csv", ""), "CSV, long: " + Wording.count(lines) + " rows"),
                file(CompareAddress.ofFile(query, "csv", "form=wide"), "CSV, wide: " + Wording.count(rows) + " rows"),
                file(CompareAddress.ofFile(query, "json", ""), "JSON: " + Wording.count(lines) + " rows"),
                new Anchor(CompareAddress.ofPage(comparison.pinnedQuery()), "Link to these figures for ever"));
        return links;
    }

    private static Anchor file(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }

    private static H2 head(String words) {
        H2 head = new H2(words);
        head.addClassName("atlas-small-head");
        return head;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("atlas-note");
        return note;
    }
}
