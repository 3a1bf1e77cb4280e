package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.MonthlyCourse;
import org.enforcementatlas.render.MonthsSvg;

/** Flows month by month: the state beside the nation, each on a scale of its own. */
final class MonthCharts extends Div {

    private static final long serialVersionUID = 1L;

    MonthCharts(List<MonthlyCourse> courses, String state) {
        for (MonthlyCourse course : courses) {
            MeasureTable last = course.months().getLast().table();
            String stamp = last.provenance().synthetic() ? "SYNTHETIC. " : "";
            Div two = new Div(
                    figure(stamp + state, MonthsSvg.ofPlace(course), MonthsSvg.wordsOfPlace(course)),
                    figure(
                            stamp + last.nation().area().name(),
                            MonthsSvg.ofNation(course),
                            MonthsSvg.wordsOfNation(course)));
            two.addClassName("atlas-months");
            add(new H3(course.measure().title()), two, all(course));
        }
    }

    private static Component figure(String place, String drawing, String words) {
        Div drawn = new Div();
        drawn.getElement().setProperty("innerHTML", drawing);
        drawn.getElement().setAttribute("role", "img").setAttribute("aria-label", place + ": " + words);
        Span name = new Span(place);
        return new Div(name, drawn);
    }

    private static Anchor all(MonthlyCourse course) {
        Anchor file = new Anchor(
                "api/v1/measures/" + course.measure().id() + "/data.csv?form=wide"
                        + (course.measure().hasRate() ? "&per=count" : ""),
                "All months of all states (CSV)");
        file.setRouterIgnore(true);
        return file;
    }
}
