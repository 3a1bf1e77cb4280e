package org.enforcementatlas.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.enforcementatlas.choropleth.ViewState;
import org.enforcementatlas.measure.ListClock;
import org.enforcementatlas.measure.Measure;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.Reach;
import org.jspecify.annotations.Nullable;

/** Which rows are counted: by which clock, of which places, possible duplicates or not. Shows a state and asks for another. */
final class CountedControls extends Details {

    private static final long serialVersionUID = 1L;

    /** Whose rows are counted. */
    private enum Places {
        ALL("All 56 jurisdictions"),
        STATES("States and DC");

        private final String title;

        Places(String title) {
            this.title = title;
        }
    }

    private final transient Consumer<ViewState> ask;
    private final Select<ListClock> clock = new Select<>();
    private final Select<Places> places = new Select<>();
    private final Select<Reach> reach = new Select<>();
    private final Checkbox flagged = new Checkbox("Count possible duplicates");
    private final Checkbox ranks = new Checkbox("Rank unstable values too");
    private final Paragraph clocks =
            new Paragraph("Listed: what ICE's list of that day said, which is what was publicly"
                    + " known. Signed: agreements of the latest list that were signed by that day; those that left the list since"
                    + " are missing, so this clock rewrites the past.");
    private transient @Nullable ViewState shown;

    CountedControls(Consumer<ViewState> ask) {
        this.ask = ask;
        setSummaryText("What is counted");
        addClassName("atlas-map-controls");
        clock.setLabel("The date is when it was");
        clock.addClassName("unit");
        clock.setItemLabelGenerator(item -> item == ListClock.SIGNED ? "Signed, and still listed" : "Listed by ICE");
        clock.setItems(ListClock.values());
        places.setLabel("Places");
        places.addClassName("unit");
        places.setItemLabelGenerator(item -> item.title);
        places.setItems(Places.values());
        reach.setLabel("Covered by");
        reach.addClassName("unit");
        reach.setItemLabelGenerator(Reach::title);
        reach.setItems(Reach.values());
        clocks.addClassName("atlas-note");
        Div row = new Div(clock, places, reach, flagged, ranks);
        row.addClassName("atlas-controls");
        add(row, clocks);
        asks(clock, MeasureQuery::withClock);
        asks(reach, MeasureQuery::withReach);
        asks(places, (query, value) -> query.withScope(query.scope().withTerritories(value == Places.ALL)));
        asks(flagged, (query, value) -> query.withScope(query.scope().withFlagged(value)));
        asks(ranks, (query, value) -> query.withScope(query.scope().withUnstableRanked(value)));
    }

    /** Shows a state; clocks and duplicates are matters of agreements. */
    void show(ViewState state, Measure measure) {
        shown = null;
        MeasureQuery query = state.query();
        boolean agreements = measure.dataset().holdsAgreements();
        clock.setVisible(agreements);
        clocks.setVisible(agreements);
        flagged.setVisible(agreements);
        reach.setVisible(measure.hasReach());
        reach.setValue(query.reach());
        clock.setValue(query.clock());
        places.setValue(query.scope().territories() ? Places.ALL : Places.STATES);
        flagged.setValue(query.scope().flagged());
        ranks.setValue(query.scope().unstableRanked());
        shown = state;
    }

    private <T> void asks(HasValue<?, T> field, BiFunction<MeasureQuery, T, MeasureQuery> change) {
        field.addValueChangeListener(event -> {
            ViewState before = shown;
            if (before != null && event.isFromClient()) {
                ask.accept(before.withQuery(change.apply(before.query(), event.getValue())));
            }
        });
    }
}
