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
import java.util.stream.Collectors;
import org.enforcementatlas.choropleth.ViewCodec;
import org.enforcementatlas.choropleth.ViewLinks;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.export.Citation;
import org.enforcementatlas.export.Licence;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.Provenance;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Wording;

/** Where the figures of a brief come from, each file once with its hash, what is to be known of them, and how they are cited. */
final class BriefSources {

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
        byFile.values().forEach(tables -> told.append(source(tables)));
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

    private static String source(List<MeasureTable> tables) {
        Provenance from = tables.getFirst().provenance();
        String measures =
                tables.stream().map(table -> table.measure().title()).distinct().collect(Collectors.joining("; "));
        String note = from.note().isEmpty() ? "" : " Note: " + from.note();
        return element(
                "p",
                "small",
                element("b", text(measures + ".")) + " "
                        + text(Wording.source(tables.getFirst()) + " SHA-256 of the file " + from.sha256() + "."
                                + note));
    }

    private static String citation(StateBrief brief) {
        MeasureTable first = brief.profile().lines().getFirst().count();
        ViewState view = ViewCodec.fromParameters(Map.of()).withQuery(first.query());
        String link = brief.site() + "/" + ViewLinks.query(ViewLinks.pinned(first, view));
        Citation citation =
                Citation.of(first, first.find(brief.profile().state()).orElseThrow(), link);
        return says("h2", "How to cite")
                + element("p", "small", text(citation.sentence()))
                + element("p", "small", text("APA: " + citation.apa()))
                + element("p", "small", text("Every other measure has its citation on its own page. " + Licence.WORDS));
    }
}
