package org.enforcementatlas.export.brief;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.says;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.render.MonthsSvg;

/** Flows month by month: the state beside the nation, each on a scale of its own. */
final class MonthsMarkup {

    private MonthsMarkup() {}

    /**
     * The flows that there is room for; of the others, where they are.
     *
     * @param shown the first of the brief's flows
     */
    static String of(StateBrief brief, List<MonthlyCourse> shown) {
        if (brief.months().isEmpty()) {
            return "";
        }
        StringBuilder told = new StringBuilder(says("h2", "Month by month"));
        if (!shown.isEmpty()) {
            told.append(element(
                    "p",
                    "small",
                    text("A hatched month is provisional, a dotted one rests on fewer than 20, a cross is withheld, an"
                            + " empty place has no figure. State and nation have scales of their own.")));
        }
        shown.forEach(course -> told.append(pair(brief, course)));
        List<MonthlyCourse> others =
                brief.months().subList(shown.size(), brief.months().size());
        if (!others.isEmpty()) {
            String names =
                    others.stream().map(course -> course.measure().title()).collect(Collectors.joining("; "));
            told.append(element("p", "small", text("At " + brief.page() + ": " + names + ".")));
        }
        return told.toString();
    }

    private static String pair(StateBrief brief, MonthlyCourse course) {
        MeasureTable last = course.months().getLast().table();
        String what = (last.provenance().synthetic() ? "SYNTHETIC. " : "")
                + course.measure().title() + ", ";
        return "<div class=\"two\"><div class=\"half\">"
                + drawing(what + brief.state().name(), name(course, "place"), MonthsSvg.wordsOfPlace(course))
                + "</div><div class=\"gap\"></div><div class=\"half\">"
                + drawing(what + last.nation().area().name(), name(course, "nation"), MonthsSvg.wordsOfNation(course))
                + "</div><div class=\"clear\"></div></div>";
    }

    private static String drawing(String head, String name, String words) {
        return element("h3", "month", text(head)) + Markup.drawing(name, "months", head + ": " + words);
    }

    /** The drawings, by their names. */
    static Map<String, String> drawings(List<MonthlyCourse> shown) {
        Map<String, String> drawings = new HashMap<>();
        for (MonthlyCourse course : shown) {
            drawings.put(name(course, "place"), lettered(MonthsSvg.ofPlace(course)));
            drawings.put(name(course, "nation"), lettered(MonthsSvg.ofNation(course)));
        }
        return drawings;
    }

    /** On a page a drawing has the page's typeface; here it names its own. */
    private static String lettered(String svg) {
        return svg.replaceFirst("<svg ", "<svg font-family=\"Libre Franklin\" ");
    }

    private static String name(MonthlyCourse course, String of) {
        return "months-" + course.measure().id() + "-" + of;
    }
}
