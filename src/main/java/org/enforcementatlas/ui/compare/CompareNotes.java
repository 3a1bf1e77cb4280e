package org.enforcementatlas.ui.compare;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellNotes;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;
import org.enforcementatlas.ui.Footnotes;

/** What stands under the table: the numbered notes, how groups are formed, who is ranked, sources, the lasting link and meanings. */
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
        add(pinned(comparison));
        if (comparison.query().shows(CellPart.RANK)) {
            Div ranks = new Div();
            comparison.columns().forEach(column -> ranks.add(note(ComparisonWording.ranked(column))));
            add(new Details("Who is ranked", ranks));
        }
        Div sources = new Div();
        sources(comparison).forEach(line -> sources.add(note(line)));
        Details from = new Details("Sources, and what is on no area", sources);
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

    /** A source once for all columns that share it, then its notes, and what is on no area with its number. */
    private static List<String> sources(Comparison comparison) {
        Map<String, List<ComparedColumn>> bySource = new LinkedHashMap<>();
        comparison
                .columns()
                .forEach(column -> bySource.computeIfAbsent(Wording.source(column.table()), any -> new ArrayList<>())
                        .add(column));
        List<String> lines = new ArrayList<>();
        bySource.forEach((source, columns) -> {
            lines.add(columns.stream().map(ComparisonWording::head).collect(Collectors.joining("; ")) + ". " + source);
            columns.stream()
                    .map(ComparedColumn::table)
                    .flatMap(table -> Stream.of(noPlace(table), note(table)))
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .forEach(lines::add);
        });
        return lines;
    }

    private static String noPlace(MeasureTable table) {
        String buckets = table.noPlace().stream()
                .map(bucket -> Wording.count(bucket.count()) + " " + bucket.label())
                .collect(Collectors.joining("; "));
        return buckets.isEmpty() ? "" : "On no area: " + buckets + ".";
    }

    private static String note(MeasureTable table) {
        String note = table.provenance().note();
        return note.isEmpty() ? "" : "Note: " + note;
    }

    private static Div pinned(Comparison comparison) {
        Div links = new Div();
        links.addClassName("atlas-links");
        links.add(new Anchor(CompareAddress.ofPage(comparison.pinnedQuery()), "Link to these figures for ever"));
        return links;
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
