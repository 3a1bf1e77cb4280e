package org.enforcementatlas.measure;

import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.MeasureId;

/** Which series of its dataset a measure of figures is made of. */
final class FigureSeries {

    /** All votes, and those of the two parties that the margin lies between. */
    static final String VOTES_DEMOCRATIC = "votes-dem";

    static final String VOTES_REPUBLICAN = "votes-gop";
    static final String VOTES_ALL = "votes-total";

    /** What the court's own files give. */
    static final String ORDERS = "orders";

    static final String IN_ABSENTIA = "in-absentia";
    static final String DEPARTURES = "voluntary-departures";
    static final String COMPLETED = "completed";

    private static final String PENDING = "pending";

    private static final Map<MeasureId, List<String>> OF = Map.ofEntries(
            Map.entry(Catalogue.REMOVAL_ORDERS, List.of(ORDERS)),
            Map.entry(Catalogue.PENDING_CASES, List.of(PENDING)),
            Map.entry(Catalogue.REMOVAL_ORDERS_OR_DEPARTURES, List.of(ORDERS, DEPARTURES)),
            Map.entry(Catalogue.IN_ABSENTIA_SHARE, List.of(IN_ABSENTIA, ORDERS)),
            Map.entry(Catalogue.VOLUNTARY_DEPARTURE_SHARE, List.of(DEPARTURES, COMPLETED)),
            Map.entry(Catalogue.COMPLETED_CASES, List.of(COMPLETED)),
            Map.entry(Catalogue.REMOVAL_ORDERS_BY_COURT, List.of(ORDERS)),
            Map.entry(Catalogue.PENDING_CASES_BY_COURT, List.of(PENDING)),
            Map.entry(Catalogue.ARRESTS, List.of("arrests")),
            Map.entry(Catalogue.POPULATION, List.of(Denominators.RESIDENTS)),
            Map.entry(Catalogue.VOTE_MARGIN, List.of(VOTES_DEMOCRATIC, VOTES_REPUBLICAN, VOTES_ALL)));

    private FigureSeries() {}

    /** The series of a measure, in the order in which they are told; a declared measure has one of its own. */
    static List<String> of(MeasureId measure) {
        return OF.getOrDefault(measure, List.of(DeclaredMeasure.SERIES));
    }
}
