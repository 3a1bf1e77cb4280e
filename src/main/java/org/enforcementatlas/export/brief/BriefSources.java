package org.enforcementatlas.export.brief;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.says;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.Licence;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Wording;

/** Where the figures of a brief come from, each file once with its hash, what is to be known of them, and how they are cited. */
final class BriefSources {

    /** The name of a file in brackets at the end of a source, which is told with its hash. */
    private static final Pattern FILE = Pattern.compile(" \\([^()]*\\.[a-z]{3,4}\\)$");

    private BriefSources() {}

    static String of(StateBrief brief) {
        Map<String, List<MeasureTable>> byFile = new LinkedHashMap<>();
        Set<String> denominators = new LinkedHashSet<>();
        for (StateProfile.Line line : brief.profile().lines()) {
            Provenance from = line.count().provenance();
            byFile.computeIfAbsent(from.snapshot() + from.fileName(), any -> new ArrayList<>())
                    .add(line.count());
            String below = line.rate() == null ? null : line.rate().provenance().denominatorSource();
            if (below != null) {
                denominators.add(below);
            }
        }
        StringBuilder told = new StringBuilder(says("h2", "Sources and notes"));
        Set<String> notes = new LinkedHashSet<>();
        byFile.values().forEach(tables -> told.append(source(tables, notes)));
        told.append(
                element(
                        "p",
                        "small",
                        element("b", "Rates.") + " "
                                + text(
                                        "Per 100,000 residents, the nation's as the sum of counts over the sum of residents. Denominator: "
                                                + String.join("; ", denominators)
                                                + ". A rate on fewer than 20 counted, or a share of fewer, is marked unstable and not"
                                                + " ranked. Not every absence is zero: no data, suppressed and not applicable are told as such.")));
        return told.append(citation(brief)).toString();
    }

    /**
     * A file with its hash and note.
     *
     * @param notes those that were told already; the same is not told twice
     */
    private static String source(List<MeasureTable> tables, Set<String> notes) {
        Provenance from = tables.getFirst().provenance();
        String measures =
                tables.stream().map(table -> table.measure().title()).distinct().collect(Collectors.joining("; "));
        String note =
                from.note().isEmpty() ? "" : notes.add(from.note()) ? " Note: " + from.note() : " Note: as above.";
        return element(
                "p",
                "small",
                element("b", text(measures + ".")) + " "
                        + text(Wording.source(tables.getFirst()) + " SHA-256 of the file " + from.sha256() + "."
                                + note));
    }

    /** The brief as a whole, then each of its measures by its date and a link that stays with its snapshot. */
    private static String citation(StateBrief brief) {
        String published = brief.profile().lines().stream()
                .map(line -> FILE.matcher(line.count().provenance().source()).replaceFirst(""))
                .distinct()
                .collect(Collectors.joining("; "));
        String measures = brief.profile().lines().stream()
                .map(line -> citation(brief, line.count()))
                .collect(Collectors.joining());
        return says("h2", "How to cite")
                + element(
                        "p",
                        "small",
                        element("b", "This brief.") + " "
                                + text("Enforcement Atlas. " + brief.title() + ", figures of up to "
                                        + Wording.day(brief.latest()) + ". Data by " + published
                                        + ". Processed by Enforcement Atlas. ")
                                + Markup.link(brief.page()) + ".")
                + element(
                        "p",
                        "small",
                        element("b", "One measure.") + " "
                                + text("Its source as named above, processed by Enforcement Atlas, and its line here:"))
                + measures
                + element("p", "small", text(Licence.WORDS));
    }

    private static String citation(StateBrief brief, MeasureTable table) {
        ViewState view = ViewCodec.fromParameters(Map.of()).withQuery(table.query());
        String link = brief.site() + "/" + ViewLinks.query(ViewLinks.pinned(table, view));
        String synthetic = table.provenance().synthetic() ? "SYNTHETIC: " : "";
        return element(
                "p",
                "small cited",
                text(synthetic + table.measure().title() + ", " + Wording.moment(table) + ", ") + Markup.link(link));
    }
}
