package org.enforcementatlas.ingest.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementatlas.model.Agreement;

/**
 * Rows of one list that may be one agreement printed several times. They are told and never removed: rows that say the same
 * in every column are counted once, and of the others the reader decides whether they count.
 *
 * @param kind how sure it is
 * @param rows the identified rows, at least two, in the order of their ordinals
 */
public record DuplicateGroup(Kind kind, List<ListedAgreement> rows) {

    /** How far apart signed dates of a probable duplicate may be. */
    private static final long DAYS_APART = 30;

    /** How sure a duplicate is. */
    public enum Kind {
        /** The rows say the same in every column. */
        EXACT,
        /**
         * State, agency and model are the same, and the signed dates are at most 30 days apart, fall on the same day of
         * neighbouring years, or are not printed.
         */
        PROBABLE
    }

    /**
     * The duplicates of a list in the order of identities. An exact group stands for all its rows; a probable group holds
     * rows of which each is near another, exact duplicates among them included.
     *
     * @param list the list, in any order
     * @param names accepted renames
     */
    public static List<DuplicateGroup> find(List<Agreement> list, AgencyNames names) {
        List<DuplicateGroup> found = new ArrayList<>();
        ListedAgreement.group(list, names).values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> addGroups(group, found));
        return List.copyOf(found);
    }

    /** How many rows there are beyond the first. */
    public int surplus() {
        return rows.size() - 1;
    }

    /** The numbers of the rows that say in every column what an earlier row of the group says. */
    public Set<Integer> repeated() {
        Set<Integer> repeated = new HashSet<>();
        List<ListedAgreement> distinct = new ArrayList<>();
        for (ListedAgreement one : inOrder()) {
            if (distinct.stream().anyMatch(first -> ListedAgreement.isSame(first.row(), one.row()))) {
                repeated.add(one.row().row());
            } else {
                distinct.add(one);
            }
        }
        return repeated;
    }

    /** The numbers of the rows beyond the group's first that differ from it, but may repeat it. */
    public Set<Integer> possible() {
        Set<Integer> repeated = repeated();
        return inOrder().stream()
                .skip(1)
                .map(one -> one.row().row())
                .filter(row -> !repeated.contains(row))
                .collect(Collectors.toSet());
    }

    private List<ListedAgreement> inOrder() {
        return rows.stream()
                .sorted(Comparator.comparingInt(one -> one.row().row()))
                .toList();
    }

    /** The group in one sentence. */
    public String describe() {
        ListedAgreement first = rows.getFirst();
        String numbers = String.join(
                ", ",
                rows.stream().map(one -> Integer.toString(one.row().row())).toList());
        String what = kind == Kind.EXACT ? "say the same in every column" : "name the same agency and model";
        String dates = String.join(
                ", ",
                rows.stream()
                        .map(one ->
                                one.row().findSigned().map(LocalDate::toString).orElse("no date"))
                        .distinct()
                        .toList());
        return "Rows " + numbers + " " + what + ": " + first.row().agency() + ", "
                + first.id().state() + ", " + first.id().model() + ", signed " + dates + ".";
    }

    private static void addGroups(List<ListedAgreement> rows, List<DuplicateGroup> found) {
        List<ListedAgreement> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            List<ListedAgreement> cluster = new ArrayList<>(List.of(left.removeFirst()));
            for (int i = 0; i < cluster.size(); i++) {
                Agreement one = cluster.get(i).row();
                left.removeIf(other -> isNear(one, other.row()) && cluster.add(other));
            }
            if (cluster.size() > 1) {
                Agreement first = cluster.getFirst().row();
                boolean exact = cluster.stream().allMatch(other -> ListedAgreement.isSame(first, other.row()));
                found.add(new DuplicateGroup(exact ? Kind.EXACT : Kind.PROBABLE, List.copyOf(cluster)));
            }
        }
    }

    private static boolean isNear(Agreement one, Agreement two) {
        if (one.findSigned().isEmpty() || two.findSigned().isEmpty()) {
            return one.findSigned().equals(two.findSigned());
        }
        LocalDate earlier = one.findSigned().orElseThrow();
        LocalDate later = two.findSigned().orElseThrow();
        if (earlier.isAfter(later)) {
            return isNear(two, one);
        }
        return ChronoUnit.DAYS.between(earlier, later) <= DAYS_APART
                || earlier.plusYears(1).equals(later)
                || later.minusYears(1).equals(earlier);
    }
}
