package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.enforcementatlas.export.brief.ListChange;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.measure.Wording;

/** What the last lists show that the ones before did not, in one state. Why something left a list, the lists do not say. */
final class LatelyList extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * What changed.
     *
     * @param usps the state's postal code
     * @param dates the dates of the public lists, oldest first
     */
    LatelyList(ListingHistory history, String usps, List<LocalDate> dates) {
        for (ListChange change : ListChange.latest(history, usps, dates)) {
            Div step = new Div(new H3("From " + Wording.day(change.before()) + " to " + Wording.day(change.day())));
            step.addClassName("atlas-lately");
            add(step);
            tell(step, "New on the list", change.come());
            tell(step, "No longer on ICE's list", change.gone());
        }
        List<String> pending = ListChange.pending(history, usps);
        if (!pending.isEmpty()) {
            add(new H3("Pending on the latest pending list"), list(pending));
        }
    }

    private static void tell(Div step, String what, List<String> found) {
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(what + ": none.");
            none.addClassName("atlas-note");
            step.add(none);
            return;
        }
        step.add(new Paragraph(what + ": " + Wording.count(found.size())), list(found));
    }

    private static UnorderedList list(List<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-agencies");
        items.forEach(words -> list.add(new ListItem(words)));
        return list;
    }
}
