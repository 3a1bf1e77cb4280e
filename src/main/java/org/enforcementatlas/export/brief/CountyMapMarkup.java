package org.enforcementatlas.export.brief;

import static org.enforcementatlas.export.pdf.Markup.element;
import static org.enforcementatlas.export.pdf.Markup.says;
import static org.enforcementatlas.export.pdf.Markup.text;

import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.choropleth.Legend;
import org.enforcementatlas.export.pdf.Markup;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.render.Looks;

/** The counties of a state that are covered: the map, its key with the number of counties of each look, and what it shows. */
final class CountyMapMarkup {

    private CountyMapMarkup() {}

    /** Nothing where no map is drawn; why, where counties have no governments. */
    static String of(StateBrief brief) {
        ClassifiedMap map = brief.map().map();
        if (map == null) {
            return "";
        }
        String head = says("h2", "Counties covered, " + Wording.moment(map.table()));
        boolean covered =
                map.legend().looks().stream().anyMatch(key -> key.look() == AreaLook.NOT_APPLICABLE && key.count() > 0)
                        && map.legend().classes().stream().allMatch(key -> key.count() == 0);
        String sentence = ViewSentence.of(map.table(), brief.state().id());
        if (covered) {
            return head
                    + says(
                            "p",
                            "Not applicable: "
                                    + Wording.whyNotApplicable(map.table().measure()));
        }
        return head
                + Markup.drawing("counties", brief.map().isLow() ? "county-map low" : "county-map", sentence)
                + element("p", "small", key(map))
                + element(
                        "p",
                        "small",
                        text(
                                "Counties with a county-level agency on ICE's list. Boundaries: Census cartographic boundaries, 2023."));
    }

    private static String key(ClassifiedMap map) {
        StringBuilder key = new StringBuilder();
        for (Legend.ClassKey one : map.legend().classes()) {
            key.append(entry(one.color(), one.label(), one.count()));
        }
        for (Legend.LookKey one : map.legend().looks()) {
            if (one.count() > 0) {
                key.append(entry(ground(one.look()), one.label(), one.count()));
            }
        }
        return key.append(text("In brackets: number of counties.")).toString();
    }

    private static String entry(String color, String label, int count) {
        return "<span class=\"key\"><span class=\"swatch\" style=\"background-color: " + color + "\"></span> "
                + text(label + " (" + Wording.count(count) + ")") + "</span> ";
    }

    /** The paper cannot hatch a swatch; the word beside it says what it is. */
    private static String ground(AreaLook look) {
        return switch (look) {
            case ZERO -> Looks.ZERO;
            case NO_DATA, SUPPRESSED -> Looks.HATCH_GROUND;
            default -> "#ffffff";
        };
    }
}
