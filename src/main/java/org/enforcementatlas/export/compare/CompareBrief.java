package org.enforcementatlas.export.compare;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.says;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.export.Citation;
import org.enforcementatlas.export.Licence;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.export.pdf.PdfDocument;
import org.enforcementatlas.export.pdf.PdfWriter;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.measure.compare.CellPart;
import org.enforcementatlas.measure.compare.ComparedColumn;
import org.enforcementatlas.measure.compare.ComparedPlace;
import org.enforcementatlas.measure.compare.Comparison;
import org.enforcementatlas.measure.compare.ComparisonWording;

/** A comparison on paper: its table as the page has it, the numbered notes, who is ranked, what is measured, and the sources. */
final class CompareBrief {

    /** More columns than this want the paper on its long side. */
    private static final int UPRIGHT = 4;

    private final CompareExport export;
    private final Comparison comparison;

    private CompareBrief(CompareExport export) {
        this.export = export;
        this.comparison = export.comparison();
    }

    static byte[] of(CompareExport export) {
        CompareBrief brief = new CompareBrief(export);
        boolean wide = export.comparison().columns().size() > UPRIGHT;
        return PdfWriter.write(brief.document(), export.paper(), wide);
    }

    private PdfDocument document() {
        String title = ComparisonWording.title(comparison);
        String stamp = comparison.synthetic() ? "SYNTHETIC: " : "";
        String body = head(title)
                + new CompareMarkup(export).table()
                + notes()
                + groups()
                + ranked()
                + meanings()
                + sources();
        return new PdfDocument(
                stamp + title,
                ComparisonWording.subtitle(comparison),
                (comparison.synthetic() ? "SYNTHETIC practice figures among these. " : "") + title
                        + ". Enforcement Atlas. " + export.site() + "/compare",
                body,
                Map.of(),
                export.made());
    }

    private String head(String title) {
        String stamp = comparison.synthetic()
                ? element("p", "stamp", "SYNTHETIC: practice figures among the columns, not facts")
                : "";
        List<String> dates = ComparisonWording.dates(comparison);
        String mixed =
                dates.isEmpty() ? "" : says("p", "The columns are of different dates.") + Markup.list("ul", dates);
        return says("h1", title) + stamp + element("p", "lead", text(ComparisonWording.subtitle(comparison))) + mixed;
    }

    private String notes() {
        List<String> notes = export.notes().list();
        return notes.isEmpty()
                ? ""
                : says("h2", "Notes to the table") + element("div", "small", Markup.list("ol", notes));
    }

    private String groups() {
        String formation = ComparisonWording.formation(comparison);
        if (formation.isEmpty()) {
            return "";
        }
        return says("h2", "Groups")
                + small(formation)
                + comparison.rows().stream()
                        .map(row -> row.place())
                        .filter(ComparedPlace::isGroup)
                        .map(group -> small(group.name() + ": " + ComparisonWording.members(group) + "."))
                        .collect(Collectors.joining());
    }

    private String ranked() {
        return comparison.query().shows(CellPart.RANK)
                ? says("h2", "Who is ranked")
                        + comparison.columns().stream()
                                .map(column -> small(ComparisonWording.ranked(column)))
                                .distinct()
                                .collect(Collectors.joining())
                : "";
    }

    private String meanings() {
        return says("h2", "What is measured")
                + comparison.columns().stream()
                        .map(column -> column.table().measure())
                        .distinct()
                        .map(CompareBrief::meaning)
                        .collect(Collectors.joining());
    }

    private static String meaning(Measure measure) {
        Measure.Meaning meaning = measure.meaning();
        return element(
                "p",
                "small",
                element("b", text(measure.title() + ".")) + " "
                        + text(meaning.definition() + " Does not count: " + meaning.doesNotCount()));
    }

    private String sources() {
        StringBuilder told = new StringBuilder(says("h2", "Sources and how to cite them"));
        for (List<ComparedColumn> columns : CompareNotes.bySource(comparison)) {
            MeasureTable first = columns.getFirst().table();
            String heads =
                    columns.stream().map(ComparisonWording::head).distinct().collect(Collectors.joining("; "));
            String note = first.provenance().note().isEmpty()
                    ? ""
                    : " Note: " + first.provenance().note();
            told.append(element(
                            "p",
                            "small",
                            element("b", text(heads + ".")) + " "
                                    + text(Wording.source(first) + " SHA-256 of the file "
                                            + first.provenance().sha256() + "." + note)))
                    .append(small("APA: "
                            + Citation.of(first, first.nation(), export.link()).apa()));
        }
        return told.append(element("p", "small", "These figures for ever: " + Markup.link(export.link())))
                .append(small(Licence.WORDS))
                .toString();
    }

    private static String small(String words) {
        return element("p", "small", text(words));
    }
}
