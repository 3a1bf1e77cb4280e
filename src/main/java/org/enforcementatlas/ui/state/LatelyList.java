package org.enforcementatlas.ui.state;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.review.ListingStatus;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.Agreement;

/** What the last lists show that the ones before did not, in one state. Why something left a list, the lists do not say. */
final class LatelyList extends Div {

    private static final long serialVersionUID = 1L;

    private final ListingHistory history;
    private final List<Listing> here;

    /**
     * What changed.
     *
     * @param usps the state's postal code
     * @param dates the dates of the public lists, oldest first
     */
    LatelyList(ListingHistory history, String usps, List<LocalDate> dates) {
        this.history = history;
        this.here = history.list().stream()
                .filter(listing -> listing.id().state().equals(usps))
                .toList();
        int last = dates.size() - 1;
        for (int i = last; i > Math.max(0, last - 3); i--) {
            LocalDate day = dates.get(i);
            LocalDate before = dates.get(i - 1);
            Div step = new Div(new H3("From " + Wording.day(before) + " to " + Wording.day(day)));
            step.addClassName("atlas-lately");
            add(step);
            tell(step, "New on the list", listing -> listing.findFirstListed().equals(Optional.of(day)));
            tell(
                    step,
                    "No longer on ICE's list",
                    listing -> listing.missingFrom().contains(day)
                            && listing.listedOn().contains(before));
        }
        tellPending();
    }

    private void tell(Div step, String what, Predicate<Listing> wanted) {
        List<Listing> found = here.stream().filter(wanted).toList();
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(what + ": none.");
            none.addClassName("atlas-note");
            step.add(none);
            return;
        }
        step.add(new Paragraph(what + ": " + Wording.count(found.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("atlas-agencies");
        found.forEach(listing -> list.add(new ListItem(words(listing))));
        step.add(list);
    }

    private void tellPending() {
        List<Listing> pending = here.stream()
                .filter(listing -> listing.status() == ListingStatus.PENDING)
                .toList();
        if (!pending.isEmpty()) {
            add(new H3("Pending on the latest pending list"));
            UnorderedList list = new UnorderedList();
            list.addClassName("atlas-agencies");
            pending.forEach(listing -> list.add(new ListItem(words(listing))));
            add(list);
        }
    }

    private String words(Listing listing) {
        Agreement row = history.lastRow(listing);
        return row.agency() + ", " + row.model().name();
    }
}
