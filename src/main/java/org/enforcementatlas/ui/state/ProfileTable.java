package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.enforcementatlas.measure.AreaValue;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.StateProfile;
import org.enforcementatlas.measure.Value;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.ui.Address;
import org.enforcementatlas.ui.table.TextTable;

/** Each measure of a state with its value, rate, rank and course. */
final class ProfileTable extends Div {

    private static final long serialVersionUID = 1L;

    ProfileTable(StateProfile profile) {
        addClassName("atlas-profile");
        TextTable table = new TextTable(
                "All measures",
                List.of(
                        "Measure",
                        "Value",
                        "Rank",
                        "Per 100,000 residents",
                        "Rank of the rate",
                        "US",
                        "Course",
                        "Date",
                        "Notes"));
        for (StateProfile.Line line : profile.lines()) {
            table.rowOf(cells(line, profile.state()));
        }
        add(table);
    }

    private static List<Component> cells(StateProfile.Line line, GeoId state) {
        MeasureTable count = line.count();
        MeasureTable rate = line.rate();
        AreaValue value = count.find(state).orElseThrow();
        return List.of(
                new Anchor("./" + measure(count), count.measure().title()),
                number(count, value),
                new Span(Wording.rank(count, value)),
                rate == null ? new Span("–") : number(rate, rate.find(state).orElseThrow()),
                new Span(
                        rate == null ? "–" : Wording.rank(rate, rate.find(state).orElseThrow())),
                new Span(
                        rate == null
                                ? Wording.value(count, count.nation())
                                : Wording.value(count, count.nation()) + " (" + Wording.value(rate, rate.nation())
                                        + ")"),
                course(line),
                new Span(Wording.moment(count)),
                new Span(notes(rate == null ? count : rate, state)));
    }

    private static Component course(StateProfile.Line line) {
        if (!line.years().isEmpty()) {
            return new YearBars(line.years());
        }
        return line.course().size() < 2 ? new Span("–") : new Sparkline(line.count(), line.course());
    }

    private static String measure(MeasureTable table) {
        return "?measure=" + table.measure().id();
    }

    private static Component number(MeasureTable table, AreaValue area) {
        String words = Wording.value(table, area);
        if (!(area.value() instanceof Value.Observed)) {
            return new Span(words);
        }
        Anchor link = new Anchor(Address.ofRows(table.query(), area.id().code()), words);
        link.addClassName("atlas-number");
        return link;
    }

    private static String notes(MeasureTable table, GeoId state) {
        return String.join("; ", Wording.flags(table, table.find(state).orElseThrow()));
    }
}
