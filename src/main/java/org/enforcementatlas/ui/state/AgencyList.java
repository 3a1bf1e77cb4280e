package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.enforcementatlas.export.brief.AgencyRoll;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.Wording;

/** The agencies of a state with their models; statewide bodies apart, since they lie in no county. */
final class AgencyList extends Div {

    private static final long serialVersionUID = 1L;

    AgencyList(List<CountedRow> rows) {
        AgencyRoll roll = AgencyRoll.of(rows);
        add("Statewide bodies", roll.statewide());
        add("Agencies of counties, cities and other places", roll.others());
    }

    private void add(String head, List<AgencyRoll.Entry> agencies) {
        add(new H3(head + ": " + Wording.count(agencies.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-agencies");
        agencies.forEach(agency -> list.add(item(agency)));
        add(list);
    }

    private static ListItem item(AgencyRoll.Entry agency) {
        Span models = new Span(agency.models());
        models.addClassName("muted");
        return new ListItem(new Span(agency.name() + " "), models);
    }
}
