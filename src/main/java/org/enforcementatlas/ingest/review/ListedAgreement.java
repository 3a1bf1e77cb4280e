package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.GeoId;

/**
 * One row of a list together with what the agreement is known by.
 *
 * @param id the identity, unique within the list
 * @param row the row
 */
public record ListedAgreement(AgreementIdentity id, Agreement row) {

    private static final Comparator<Agreement> WITHIN_GROUP = Comparator.comparing(ListedAgreement::signed)
            .thenComparing(Agreement::moa)
            .thenComparing(Agreement::agency)
            .thenComparing(Agreement::printedType)
            .thenComparing(Agreement::printedCounty)
            .thenComparing(row -> row.findCounty().map(GeoId::code).orElse(""))
            .thenComparing(Agreement::printedModel)
            .thenComparing(Agreement::level);

    /**
     * The identities of a list's rows, in the order of identities. Rows that share state, agency and model are numbered by
     * signed date, then agreement address, then the rest of what they print; never by where they stand.
     *
     * @param rows the list, in any order
     * @param names accepted renames
     */
    public static List<ListedAgreement> identify(List<Agreement> rows, AgencyNames names) {
        List<ListedAgreement> identified = new ArrayList<>(rows.size());
        group(rows, names).values().forEach(identified::addAll);
        return identified;
    }

    /** The rows of each state, agency and model, numbered. */
    static SortedMap<AgreementIdentity, List<ListedAgreement>> group(List<Agreement> rows, AgencyNames names) {
        SortedMap<AgreementIdentity, List<Agreement>> groups = new TreeMap<>();
        for (Agreement row : rows) {
            groups.computeIfAbsent(AgreementIdentity.of(row, names), any -> new ArrayList<>(1))
                    .add(row);
        }
        SortedMap<AgreementIdentity, List<ListedAgreement>> numbered = new TreeMap<>();
        groups.forEach((first, group) -> numbered.put(first, number(first, group)));
        return numbered;
    }

    private static List<ListedAgreement> number(AgreementIdentity first, List<Agreement> group) {
        group.sort(WITHIN_GROUP);
        List<ListedAgreement> numbered = new ArrayList<>(group.size());
        for (Agreement row : group) {
            numbered.add(new ListedAgreement(first.withOrdinal(numbered.size() + 1), row));
        }
        return numbered;
    }

    /** Whether two rows say the same in every column; where they stand is not compared. */
    static boolean isSame(Agreement one, Agreement two) {
        return one.state().equals(two.state())
                && one.agency().equals(two.agency())
                && one.model() == two.model()
                && one.level() == two.level()
                && WITHIN_GROUP.compare(one, two) == 0;
    }

    private static String signed(Agreement row) {
        return row.findSigned().map(Object::toString).orElse("");
    }
}
