package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.enforcementatlas.measure.CountedRow;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.AgencyLevel;
import org.enforcementatlas.model.Agreement;

/** The agencies of a state with their models; statewide bodies apart, since they lie in no county. */
final class AgencyList extends Div {

    private static final long serialVersionUID = 1L;

    AgencyList(List<CountedRow> rows) {
        List<Agreement> agreements = rows.stream().map(CountedRow::row).toList();
        add("Statewide bodies", agreements, row -> row.level() == AgencyLevel.STATE);
        add("Agencies of counties, cities and other places", agreements, row -> row.level() != AgencyLevel.STATE);
    }

    private void add(String head, List<Agreement> rows, Predicate<Agreement> wanted) {
        Map<String, List<Agreement>> agencies = rows.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(Agreement::agencyKey, TreeMap::new, Collectors.toList()));
        add(new H3(head + ": " + Wording.count(agencies.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-agencies");
        agencies.values().forEach(held -> list.add(item(held)));
        add(list);
    }

    private static ListItem item(List<Agreement> held) {
        Span models = new Span(
                held.stream().map(row -> row.model().name()).distinct().sorted().collect(Collectors.joining(", ")));
        models.addClassName("muted");
        return new ListItem(new Span(held.getFirst().agency() + " "), models);
    }
}
