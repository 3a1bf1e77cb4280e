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

    private static final Map<MeasureId, List<String>> OF = Map.of(
            Catalogue.REMOVAL_ORDERS, List.of("orders"),
            Catalogue.PENDING_CASES, List.of("pending"),
            Catalogue.ARRESTS, List.of("arrests"),
            Catalogue.POPULATION, List.of(Denominators.RESIDENTS),
            Catalogue.VOTE_MARGIN, List.of(VOTES_DEMOCRATIC, VOTES_REPUBLICAN, VOTES_ALL));

    private FigureSeries() {}

    /** The series of a measure, in the order in which they are told; a declared measure has one of its own. */
    static List<String> of(MeasureId measure) {
        return OF.getOrDefault(measure, List.of(DeclaredMeasure.SERIES));
    }
}
