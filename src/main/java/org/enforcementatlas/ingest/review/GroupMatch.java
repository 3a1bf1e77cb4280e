package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of one state, agency and model on two lists, matched: rows that say the same first, so that a new row before them
 * makes no change of those that stayed; what is left in its order.
 *
 * @param added rows left on the later list
 * @param gone rows left on the earlier list
 * @param changed rows matched that do not say the same
 */
record GroupMatch(List<ListedAgreement> added, List<ListedAgreement> gone, List<AgreementChange> changed) {

    static GroupMatch of(List<ListedAgreement> before, List<ListedAgreement> after) {
        List<ListedAgreement> gone = new ArrayList<>(before);
        List<ListedAgreement> added = new ArrayList<>();
        for (ListedAgreement row : after) {
            if (!removeSame(gone, row)) {
                added.add(row);
            }
        }
        List<AgreementChange> changed = new ArrayList<>();
        int matched = Math.min(gone.size(), added.size());
        for (int i = 0; i < matched; i++) {
            ListedAgreement old = gone.get(i);
            ListedAgreement now = added.get(i);
            List<FieldChange> fields = FieldChange.between(old.row(), now.row());
            if (!fields.isEmpty()) {
                changed.add(new AgreementChange(old, now, fields));
            }
        }
        return new GroupMatch(
                List.copyOf(added.subList(matched, added.size())),
                List.copyOf(gone.subList(matched, gone.size())),
                changed);
    }

    private static boolean removeSame(List<ListedAgreement> rows, ListedAgreement wanted) {
        for (Iterator<ListedAgreement> each = rows.iterator(); each.hasNext(); ) {
            if (FieldChange.between(each.next().row(), wanted.row()).isEmpty()) {
                each.remove();
                return true;
            }
        }
        return false;
    }
}
