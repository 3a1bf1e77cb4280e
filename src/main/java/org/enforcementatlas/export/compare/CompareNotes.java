package org.enforcementatlas.export.compare;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.export.Citation;
import org.enforcementatlas.export.Licence;
import org.enforcementatlas.export.Note;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;

/** What stands beside a comparison in every file that has room for it: what its figures mean, and where they come from. */
final class CompareNotes {

    private CompareNotes() {}

    /** What is compared, the columns, the numbered notes, and what the figures mean. */
    static List<Note> meaning(CompareExport export) {
        Comparison comparison = export.comparison();
        List<Note> notes = new ArrayList<>();
        add(notes, "Stamp", export.stamp());
        add(notes, "Title", ComparisonWording.title(comparison));
        add(notes, "Cells", ComparisonWording.subtitle(comparison));
        add(notes, "Dates", String.join(" ", ComparisonWording.dates(comparison)));
        add(notes, "Order", ComparisonWording.order(comparison));
        add(
                notes,
                "Rows",
                Wording.count(export.rowCount()) + ", one for each place; in the long form "
                        + Wording.count(export.cellCount()) + ", one for each value.");
        comparison.columns().forEach(column -> add(notes, CompareWide.head(column), column(column)));
        int number = 1;
        for (String note : export.notes().list()) {
            add(notes, "Note " + number, note);
            number++;
        }
        groups(notes, comparison);
        if (comparison.query().shows(CellPart.RANK)) {
            comparison.columns().forEach(column -> add(notes, "Ranked", ComparisonWording.ranked(column)));
        }
        comparison.columns().stream()
                .map(column -> column.table().measure())
                .distinct()
                .forEach(measure -> meaning(notes, measure));
        add(notes, "Empty value", "Not zero: the flag beside it says why there is none. Zero is an observed 0.");
        return notes;
    }

    /** Title, unit, dates and denominator of a column in one line. */
    private static String column(ComparedColumn column) {
        MeasureTable table = column.table();
        String period = ComparisonWording.period(column);
        String below = ComparisonWording.denominator(column);
        return Wording.title(table) + "; unit: " + table.unit() + "; " + Wording.when(table)
                + (period.isEmpty() ? "" : "; " + period)
                + (below.isEmpty() ? "" : below.startsWith("of ") ? "; " + below : "; set against: " + below)
                + (table.provenance().synthetic() ? "; SYNTHETIC" : "") + ".";
    }

    private static void groups(List<Note> notes, Comparison comparison) {
        add(notes, "Groups", ComparisonWording.formation(comparison));
        comparison.rows().stream()
                .map(row -> row.place())
                .filter(ComparedPlace::isGroup)
                .forEach(group -> add(notes, group.name(), ComparisonWording.members(group) + "."));
    }

    private static void meaning(List<Note> notes, Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        add(notes, measure.title() + ": definition", meaning.definition());
        add(notes, measure.title() + ": counts", meaning.counts());
        add(notes, measure.title() + ": does not count", meaning.doesNotCount());
        add(notes, measure.title() + ": known problems", meaning.knownProblems());
    }

    /** Where the figures come from, each source once for all columns that share it, and how they are cited. */
    static List<Note> sources(CompareExport export) {
        List<Note> notes = new ArrayList<>();
        add(notes, "Stamp", export.stamp());
        bySource(export.comparison()).forEach(columns -> source(notes, columns));
        add(notes, "View", export.link());
        for (ComparedColumn column : export.comparison().columns()) {
            MeasureTable table = column.table();
            Citation citation = Citation.of(table, table.nation(), export.link());
            String head = CompareWide.head(column) + ": ";
            add(notes, head + "sentence", citation.sentence());
            add(notes, head + "APA", citation.apa());
            add(notes, head + "Chicago", citation.chicago());
            add(notes, head + "BibTeX", citation.bibtex());
        }
        export.comparison().columns().stream()
                .map(column -> Citation.of(column.table(), column.table().nation(), export.link())
                        .credit())
                .distinct()
                .forEach(credit -> add(notes, "Credit", credit));
        add(notes, "Licence", Licence.WORDS);
        return notes;
    }

    /** The columns that share a source, its file, date and denominator. */
    static Collection<List<ComparedColumn>> bySource(Comparison comparison) {
        Map<String, List<ComparedColumn>> bySource = new LinkedHashMap<>();
        comparison
                .columns()
                .forEach(column -> bySource.computeIfAbsent(Wording.source(column.table()), any -> new ArrayList<>())
                        .add(column));
        return bySource.values();
    }

    private static void source(List<Note> notes, List<ComparedColumn> columns) {
        MeasureTable first = columns.getFirst().table();
        Provenance from = first.provenance();
        String denominator = from.denominatorSource();
        add(notes, "Columns", columns.stream().map(CompareWide::head).collect(Collectors.joining("; ")));
        add(notes, "Source", from.source());
        add(notes, "File", from.fileName());
        add(notes, "SHA-256 of the file", from.sha256());
        add(notes, "Data as of", from.asOf().toString());
        add(notes, "Imported", from.imported().atZone(ZoneOffset.UTC).toLocalDate() + " (UTC)");
        add(notes, "Snapshot", from.snapshot().toString());
        add(notes, "Denominator", denominator == null ? "" : denominator);
        columns.stream()
                .map(column -> noPlace(column.table()))
                .distinct()
                .forEach(words -> add(notes, "On no area", words));
        columns.stream()
                .map(column -> column.table().provenance().note())
                .distinct()
                .forEach(words -> add(notes, "Note", words));
    }

    private static String noPlace(MeasureTable table) {
        return table.noPlace().stream()
                .map(bucket -> bucket.label() + ": " + Wording.count(bucket.count()))
                .collect(Collectors.joining("; "));
    }

    private static void add(List<Note> notes, String name, String words) {
        if (!words.isBlank()) {
            notes.add(new Note(name, words));
        }
    }
}
