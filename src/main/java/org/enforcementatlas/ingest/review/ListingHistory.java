package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.enforcementatlas.model.Agreement;

/**
 * When each agreement was on which list. Everything here is derived from the dated lists that are given and from nothing
 * else; the same lists give the same history in whatever order they were imported.
 */
public final class ListingHistory {

    private final SortedMap<AgreementIdentity, Listing> listings;
    private final Map<AgreementIdentity, Agreement> lastRows;

    private ListingHistory(SortedMap<AgreementIdentity, Listing> listings, Map<AgreementIdentity, Agreement> lastRows) {
        this.listings = Collections.unmodifiableSortedMap(listings);
        this.lastRows = Collections.unmodifiableMap(lastRows);
    }

    /**
     * Derives the history.
     *
     * @param participating the participating lists by their dates
     * @param pending the pending lists by their dates
     * @param names accepted renames, so that an agreement keeps its history under a new name
     */
    public static ListingHistory of(
            Map<LocalDate, List<Agreement>> participating, Map<LocalDate, List<Agreement>> pending, AgencyNames names) {
        Map<AgreementIdentity, List<LocalDate>> listed = dates(participating, names);
        Map<AgreementIdentity, List<LocalDate>> waiting = dates(pending, names);
        NavigableMap<LocalDate, List<Agreement>> lists = new TreeMap<>(participating);
        SortedMap<AgreementIdentity, Listing> listings = new TreeMap<>();
        listed.forEach((id, on) -> listings.put(id, listing(id, on, waiting.getOrDefault(id, List.of()), lists)));
        waiting.forEach((id, on) -> listings.computeIfAbsent(
                id,
                any -> new Listing(
                        id, waiting(on, Collections.max(pending.keySet())), List.of(), List.of(), on, false)));
        Map<AgreementIdentity, Agreement> last = new TreeMap<>(lastRows(pending, names));
        last.putAll(lastRows(participating, names));
        return new ListingHistory(listings, last);
    }

    /** Every agreement that ever stood on a list, in the order of identities. */
    public List<Listing> list() {
        return List.copyOf(listings.values());
    }

    /** What is known of one agreement. */
    public Optional<Listing> find(AgreementIdentity id) {
        return Optional.ofNullable(listings.get(id));
    }

    /** What the last participating list an agreement stands on prints of it; where it is on none, the last pending list. */
    public Agreement lastRow(Listing listing) {
        return Objects.requireNonNull(lastRows.get(listing.id()), "a listing of another history");
    }

    private static Map<AgreementIdentity, Agreement> lastRows(
            Map<LocalDate, List<Agreement>> lists, AgencyNames names) {
        Map<AgreementIdentity, Agreement> last = new TreeMap<>();
        new TreeMap<>(lists)
                .values()
                .forEach(rows ->
                        ListedAgreement.identify(rows, names).forEach(listed -> last.put(listed.id(), listed.row())));
        return last;
    }

    /** The dates of the lists on which each agreement stands, oldest first. */
    private static Map<AgreementIdentity, List<LocalDate>> dates(
            Map<LocalDate, List<Agreement>> lists, AgencyNames names) {
        Map<AgreementIdentity, List<LocalDate>> dates = new TreeMap<>();
        new TreeMap<>(lists)
                .forEach((date, rows) -> ListedAgreement.identify(rows, names)
                        .forEach(row -> dates.computeIfAbsent(row.id(), any -> new ArrayList<>())
                                .add(date)));
        dates.replaceAll((id, on) -> List.copyOf(on));
        return dates;
    }

    private static Listing listing(
            AgreementIdentity id,
            List<LocalDate> on,
            List<LocalDate> pendingOn,
            NavigableMap<LocalDate, List<Agreement>> lists) {
        List<LocalDate> missing = lists.tailMap(on.getFirst(), false).keySet().stream()
                .filter(date -> !on.contains(date))
                .toList();
        ListingStatus status = missing.isEmpty() ? ListingStatus.LISTED : ListingStatus.LISTED_AGAIN;
        boolean last = on.getLast().equals(lists.lastKey());
        boolean oldest = on.getFirst().equals(lists.firstKey());
        return new Listing(id, last ? status : ListingStatus.NO_LONGER_LISTED, on, missing, pendingOn, oldest);
    }

    private static ListingStatus waiting(List<LocalDate> on, LocalDate latestPending) {
        return on.getLast().equals(latestPending) ? ListingStatus.PENDING : ListingStatus.NO_LONGER_LISTED;
    }
}
