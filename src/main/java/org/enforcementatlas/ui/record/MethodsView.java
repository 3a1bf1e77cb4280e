package org.enforcementatlas.ui.record;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureKind;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Measures;
import org.enforcementatlas.measure.Per;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.ui.MainLayout;

/** Each measure in words: what it is, counts and does not count, what to be careful of, and what it is divided by. */
@Route(value = "methods", layout = MainLayout.class)
@PageTitle("Methods – Enforcement Atlas")
@AnonymousAllowed
final class MethodsView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Measures measures;

    MethodsView(Measures measures) {
        this.measures = measures;
        H1 title = new H1("Methods");
        title.addClassName("atlas-title");
        Paragraph what =
                new Paragraph("What each measure means, and does not mean. A national rate is the sum of numerators"
                        + " over the sum of denominators, never a mean of states' rates; a rate on fewer than 20 events, a"
                        + " share of fewer, or a rate against an estimate whose coefficient of variation is above 30 %, is"
                        + " marked as unstable and is not ranked; zero, no data, suppressed and not applicable are four"
                        + " different things.");
        what.addClassName("atlas-subtitle");
        add(title, what);
        measures.list().forEach(measure -> add(entry(measure)));
    }

    private Div entry(Measure measure) {
        Div entry = new Div(new H2(measure.title()));
        entry.setId(measure.id().name());
        entry.addClassName("atlas-section");
        DescriptionList words = new DescriptionList();
        words.addClassName("atlas-lineage");
        tell(words, "Definition", measure.meaning().definition());
        tell(words, "Counts", measure.meaning().counts());
        tell(words, "Does not count", measure.meaning().doesNotCount());
        tell(words, "Known problems", measure.meaning().knownProblems());
        tell(words, "Kind", kind(measure.kind()));
        tell(
                words,
                "Areas",
                measure.levels().stream().sorted().map(MethodsView::level).collect(Collectors.joining(", ")));
        tell(words, "Denominator", denominator(measure));
        tell(words, "Name in files", measure.id().name());
        entry.add(words);
        if (!measures.listDates(measure.id()).isEmpty()) {
            Div links = new Div(new Anchor("./?measure=" + measure.id(), "The map"));
            links.addClassName("atlas-links");
            entry.add(links);
        }
        return entry;
    }

    private String denominator(Measure measure) {
        if (measure.kind() == MeasureKind.SHARE) {
            return "Its own: see the definition.";
        }
        if (measures.listDates(measure.id()).isEmpty()) {
            return "Per 100,000 residents where figures and an estimate are loaded.";
        }
        String source = measures.answer(MeasureQuery.of(measure.id()).withPer(Per.RESIDENTS))
                .provenance()
                .denominatorSource();
        return source == null ? "None is loaded." : "Per 100,000 residents: " + source + ".";
    }

    private static String kind(MeasureKind kind) {
        return switch (kind) {
            case STOCK -> "A stock: counted on a day, never summed over time.";
            case FLOW -> "A flow: counted over a period, whose length belongs to the unit.";
            case SHARE -> "A share or difference, its own rate.";
        };
    }

    private static String level(AreaLevel level) {
        return level == AreaLevel.COUNTY ? "counties and equivalents" : "states and territories";
    }

    private static void tell(DescriptionList words, String term, String text) {
        if (!text.isEmpty()) {
            words.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
        }
    }
}
