package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.enforcementatlas.ingest.review.StateCounts.Column;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.GeoId;

/**
 * What differs between two lists of agreements. Compared by identity and content: neither the order of rows nor blanks,
 * apostrophes, punctuation and case of an agency's name make an addition or a removal.
 *
 * @param before agreements on the earlier list
 * @param after agreements on the later list
 * @param added those that are new, proposed renames included
 * @param noLongerListed those that are gone, proposed renames included
 * @param changed those on both lists that are not printed alike
 * @param possibleRenames pairs of one that is gone and one that is new, the best first; each row in at most one pair
 * @param states the same by state, in code order; states without agreements on either list are left out
 */
public record AgreementDifference(
        int before,
        int after,
        List<ListedAgreement> added,
        List<ListedAgreement> noLongerListed,
        List<AgreementChange> changed,
        List<RenamePair> possibleRenames,
        List<StateDifference> states) {

    /**
     * Compares two lists.
     *
     * @param before the earlier list, in any order
     * @param after the later list, in any order
     * @param names accepted renames, under which a new spelling is no difference but a changed field
     */
    public static AgreementDifference between(List<Agreement> before, List<Agreement> after, AgencyNames names) {
        SortedMap<AgreementIdentity, List<ListedAgreement>> old = ListedAgreement.group(before, names);
        SortedMap<AgreementIdentity, List<ListedAgreement>> now = ListedAgreement.group(after, names);
        List<ListedAgreement> added = new ArrayList<>();
        List<ListedAgreement> gone = new ArrayList<>();
        List<AgreementChange> changed = new ArrayList<>();
        for (Map.Entry<AgreementIdentity, List<ListedAgreement>> group : now.entrySet()) {
            List<ListedAgreement> earlier = old.getOrDefault(group.getKey(), List.of());
            GroupMatch match = GroupMatch.of(earlier, group.getValue());
            added.addAll(match.added());
            gone.addAll(match.gone());
            changed.addAll(match.changed());
        }
        old.forEach((key, rows) -> gone.addAll(now.containsKey(key) ? List.of() : rows));
        gone.sort(Comparator.comparing(ListedAgreement::id));
        return new AgreementDifference(
                before.size(),
                after.size(),
                List.copyOf(added),
                List.copyOf(gone),
                List.copyOf(changed),
                RenameSearch.pairs(gone, added),
                new StateCounts()
                        .count(Column.BEFORE, before, Agreement::state)
                        .count(Column.AFTER, after, Agreement::state)
                        .count(Column.ADDED, added, one -> one.row().state())
                        .count(Column.GONE, gone, one -> one.row().state())
                        .count(Column.CHANGED, changed, one -> one.after().row().state())
                        .list());
    }

    /** What of it is of one state; a proposed rename never leaves a state. */
    public AgreementDifference in(GeoId state) {
        StateDifference own = states.stream()
                .filter(one -> one.findState().equals(Optional.of(state)))
                .findFirst()
                .orElse(new StateDifference(state, 0, 0, 0, 0, 0));
        return new AgreementDifference(
                own.before(),
                own.after(),
                added.stream().filter(one -> one.row().state().equals(state)).toList(),
                noLongerListed.stream()
                        .filter(one -> one.row().state().equals(state))
                        .toList(),
                changed.stream()
                        .filter(one -> one.after().row().state().equals(state))
                        .toList(),
                possibleRenames.stream()
                        .filter(one -> one.after().row().state().equals(state))
                        .toList(),
                List.of(own));
    }

    /** Whether the lists say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && noLongerListed.isEmpty() && changed.isEmpty();
    }

    /** The difference in one sentence. */
    public String describe() {
        return isEmpty()
                ? "No difference: " + Sentences.count(after, "agreement") + " on both lists."
                : Sentences.number(before) + " → " + Sentences.count(after, "agreement") + ": "
                        + Sentences.number(added.size()) + " added, " + Sentences.number(noLongerListed.size())
                        + " no longer listed, " + Sentences.number(changed.size()) + " changed; "
                        + Sentences.count(possibleRenames.size(), "possible rename") + " among the added and the gone.";
    }
}
