package org.enforcementatlas.export.brief;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.says;
import static org.enforcementatlas.export.pdf.Markup.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.dataset.LawNote;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.export.pdf.PdfDocument;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.measure.Wording;

/** Sets a brief: the measures, agreements and map, agencies, what changed, notes and sources. */
final class StateBriefPage {

    /** So many steps from list to list: with more the brief would not fit on two pages of Letter. */
    private static final int LISTS = 2;

    private final StateBrief brief;
    private final Cut cut;
    private final String name;

    StateBriefPage(StateBrief brief, Cut cut) {
        this.brief = brief;
        this.cut = cut;
        this.name = brief.state().name();
    }

    PdfDocument document() {
        String subject =
                name + ": each measure of immigration enforcement at its own date, as published by Enforcement Atlas.";
        String foot = (brief.synthetic() ? "SYNTHETIC practice figures among these. " : "") + name
                + ": state brief. Enforcement Atlas, figures of up to " + Wording.day(brief.latest()) + ". "
                + brief.page();
        List<MonthlyCourse> courses = brief.months().subList(0, cut.courses());
        String body = head()
                + ProfileMarkup.of(brief.profile())
                + laws()
                + agreements()
                + MonthsMarkup.of(brief, courses)
                + BriefSources.of(brief);
        Map<String, String> drawings = new HashMap<>(ProfileMarkup.drawings(brief.profile()));
        drawings.put("counties", brief.map().svg());
        drawings.putAll(MonthsMarkup.drawings(courses));
        return new PdfDocument(brief.title(), subject, foot, body, drawings, brief.made());
    }

    private String head() {
        String stamp = brief.synthetic()
                ? element("p", "stamp", "SYNTHETIC: what is marked so is practice figures, not facts")
                : "";
        String lead = "State brief. Each measure as of its own date; figures of up to " + Wording.day(brief.latest())
                + ". The rows behind each number: ";
        return says("h1", name) + stamp + element("p", "lead", text(lead) + Markup.link(brief.page()));
    }

    /** What state law says about agreements, each note with its source. */
    private String laws() {
        StringBuilder told = new StringBuilder();
        for (LawNote note : LawNote.load()) {
            if (note.state().equals(brief.profile().state())) {
                told.append(element(
                        "p",
                        "small",
                        text("State law, " + Wording.day(note.day()) + ": " + note.words() + " Source: ")
                                + Markup.link(note.link(), note.source())));
            }
        }
        return told.toString();
    }

    private String agreements() {
        if (brief.agreements().day() == null) {
            return "";
        }
        String day = Wording.day(brief.agreements().day());
        String map = CountyMapMarkup.of(brief);
        String models = says("h2", "Agreements by model and level, " + day)
                + models(ModelCounts.of(brief.agreements().rows()));
        return "<div class=\"two\"><div class=\"half\">" + models
                + "</div><div class=\"gap\"></div><div class=\"half\">" + map
                + "</div><div class=\"clear\"></div></div>" + lately() + agencies(day);
    }

    private static String models(ModelCounts counts) {
        StringBuilder table = new StringBuilder("<table><thead><tr>");
        for (int i = 0; i < counts.heads().size(); i++) {
            String words = text(counts.heads().get(i));
            table.append(
                    i == 0 ? Markup.columnHead(words) : "<th scope=\"col\" class=\"number head\">" + words + "</th>");
        }
        table.append("</tr></thead><tbody>");
        int last = counts.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<String> row = counts.rows().get(i);
            table.append(i == last ? "<tr class=\"sum\">" : "<tr>").append(Markup.rowHead(text(row.getFirst())));
            row.stream().skip(1).forEach(cell -> table.append(element("td", "number", text(cell))));
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private String lately() {
        StringBuilder told = new StringBuilder(says("h2", "What changed on the last lists"));
        for (ListChange change :
                brief.agreements().lately().stream().limit(LISTS).toList()) {
            told.append(says("h3", "From " + Wording.day(change.before()) + " to " + Wording.day(change.day())))
                    .append(listed("New on the list", change.come(), cut.changes()))
                    .append(listed("No longer on ICE's list", change.gone(), cut.changes()));
        }
        if (!brief.agreements().pending().isEmpty()) {
            told.append(says("h3", "Pending on the latest pending list"))
                    .append(listed("Pending", brief.agreements().pending(), cut.changes()));
        }
        return told.toString();
    }

    private String agencies(String day) {
        AgencyRoll roll = AgencyRoll.of(brief.agreements().rows());
        return says("h2", "Agencies on the list of " + day)
                + listed("Statewide bodies, in no county's share", words(roll.statewide()), cut.agencies())
                + listed("Agencies of counties, cities and other places", words(roll.others()), cut.agencies());
    }

    private static List<String> words(List<AgencyRoll.Entry> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.models() + ")")
                .toList();
    }

    /** A list in running text; one that is cut says so, and where the rest is. */
    private String listed(String head, List<String> items, int most) {
        String count = Wording.count(items.size());
        if (items.isEmpty()) {
            return element("p", "small", text(head + ": none."));
        }
        boolean whole = items.size() <= most;
        String which =
                whole ? count : "first " + most + " of " + count + " in the order of names; all at " + brief.page();
        String listed = String.join("; ", whole ? items : items.subList(0, most));
        return element("p", "small", element("b", text(head + ": " + which + ".")) + " " + text(listed + "."));
    }
}
