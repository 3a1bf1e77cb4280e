package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the participating and pending lists together tell of one agreement. Status and dates are derived from the lists named
 * here; no source states them, and what happened between two lists is not known.
 *
 * @param id the agreement
 * @param status the derived status
 * @param listedOn dates of the participating lists it stands on, oldest first
 * @param missingFrom dates of the participating lists after its first that it does not stand on, oldest first
 * @param pendingOn dates of the pending lists it stands on, oldest first
 * @param onOldestList whether it stands on the oldest participating list at hand, so that it may have been listed before
 */
public record Listing(
        AgreementIdentity id,
        ListingStatus status,
        List<LocalDate> listedOn,
        List<LocalDate> missingFrom,
        List<LocalDate> pendingOn,
        boolean onOldestList) {

    /** The same as it was told by the lists of a day and before. */
    public Listing until(LocalDate day) {
        return new Listing(
                id, status, until(listedOn, day), until(missingFrom, day), until(pendingOn, day), onOldestList);
    }

    private static List<LocalDate> until(List<LocalDate> dates, LocalDate day) {
        return dates.stream().filter(date -> !date.isAfter(day)).toList();
    }

    /** The date of the first participating list it stands on. */
    public Optional<LocalDate> findFirstListed() {
        return listedOn.stream().findFirst();
    }

    /** The date of the last participating list it stands on. */
    public Optional<LocalDate> findLastListed() {
        return listedOn.isEmpty() ? Optional.empty() : Optional.of(listedOn.getLast());
    }

    /** The status in a sentence that names its dates and says that it is derived. */
    public String describe() {
        return id + ": " + status.words() + " (derived from ICE's lists): " + grounds() + ".";
    }

    /** The lists that the status is derived from, in words. */
    public String grounds() {
        StringBuilder told = new StringBuilder();
        if (!pendingOn.isEmpty()) {
            told.append("pending on ")
                    .append(span(pendingOn))
                    .append(listedOn.isEmpty() ? ", on no participating list" : "; ");
        }
        if (!listedOn.isEmpty()) {
            told.append("first listed ")
                    .append(onOldestList ? "on or before " : "")
                    .append(listedOn.getFirst())
                    .append(", last listed ")
                    .append(listedOn.getLast())
                    .append(", on ")
                    .append(Sentences.count(listedOn.size(), "list"));
        }
        if (!missingFrom.isEmpty()) {
            told.append("; not on ").append(span(missingFrom));
        }
        return told.toString();
    }

    private static String span(List<LocalDate> dates) {
        return dates.size() == 1
                ? "the list of " + dates.getFirst()
                : Sentences.count(dates.size(), "list") + " from " + dates.getFirst() + " to " + dates.getLast();
    }
}
