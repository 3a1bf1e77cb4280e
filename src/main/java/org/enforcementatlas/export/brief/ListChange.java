package org.enforcementatlas.export.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.enforcementatlas.ingest.review.Listing;
import org.enforcementatlas.ingest.review.ListingHistory;
import org.enforcementatlas.ingest.review.ListingStatus;
import org.enforcementatlas.model.Agreement;

/**
 * What a list shows of one state that the one before did not. Why something left a list, the lists do not say.
 *
 * @param before the date of the list before
 * @param day the date of the list
 * @param come agency and model of what is new on it
 * @param gone agency and model of what is no longer on it
 */
public record ListChange(LocalDate before, LocalDate day, List<String> come, List<String> gone) {

    private static final int LISTS = 3;

    /** Copies the lists. */
    public ListChange {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
    }

    /**
     * The changes of the last three lists, the latest first.
     *
     * @param usps the state's postal code
     * @param dates the dates of the public lists, oldest first
     */
    public static List<ListChange> latest(ListingHistory history, String usps, List<LocalDate> dates) {
        List<ListChange> changes = new ArrayList<>();
        int last = dates.size() - 1;
        for (int i = last; i > Math.max(0, last - LISTS); i--) {
            LocalDate day = dates.get(i);
            LocalDate before = dates.get(i - 1);
            changes.add(new ListChange(
                    before,
                    day,
                    words(history, usps, listing -> listing.findFirstListed().equals(Optional.of(day))),
                    words(
                            history,
                            usps,
                            listing -> listing.missingFrom().contains(day)
                                    && listing.listedOn().contains(before))));
        }
        return changes;
    }

    /** Agency and model of what waits on the latest pending list. */
    public static List<String> pending(ListingHistory history, String usps) {
        return words(history, usps, listing -> listing.status() == ListingStatus.PENDING);
    }

    private static List<String> words(ListingHistory history, String usps, Predicate<Listing> wanted) {
        Stream<Listing> here =
                history.list().stream().filter(listing -> listing.id().state().equals(usps));
        return here.filter(wanted).map(history::lastRow).map(ListChange::words).toList();
    }

    private static String words(Agreement row) {
        return row.agency() + ", " + row.model().name();
    }
}
