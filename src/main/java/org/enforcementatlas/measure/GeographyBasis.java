package org.enforcementatlas.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.model.DatasetId;

/** By which place the immigration court's cases are told. Figures of two bases never stand in one table. */
public enum GeographyBasis {
    /** The respondent's address. */
    ADDRESS,
    /** The state of the court, which may be far from where people live. */
    COURT,
    /** It is no measure of the court's cases. */
    NONE;

    private static final Set<DatasetId> BY_ADDRESS =
            Set.of(DatasetId.REMOVAL_ORDERS, DatasetId.PENDING_CASES, DatasetId.COMPLETED_CASES);
    private static final Set<DatasetId> BY_COURT = Set.of(
            DatasetId.REMOVAL_ORDERS_BY_COURT, DatasetId.PENDING_CASES_BY_COURT, DatasetId.COMPLETED_CASES_BY_COURT);

    /** The basis of a measure. */
    public static GeographyBasis of(Measure measure) {
        return BY_ADDRESS.contains(measure.dataset()) ? ADDRESS : BY_COURT.contains(measure.dataset()) ? COURT : NONE;
    }

    /**
     * Refuses measures of two bases beside each other.
     *
     * @throws UnanswerableQuery if there are both
     */
    public static void refuseMixed(List<Measure> measures) {
        Optional<Measure> address = find(measures, ADDRESS);
        Optional<Measure> court = find(measures, COURT);
        if (address.isPresent() && court.isPresent()) {
            throw new UnanswerableQuery(address.get().id() + " is by respondent's address and "
                    + court.get().id()
                    + " by the court's state, so they are not set beside each other; take the one out, or choose two of one"
                    + " kind.");
        }
    }

    /** Refuses a rate per residents of what is told by court: those people live elsewhere. */
    static void refuseRate(Measure measure) {
        if (of(measure) == COURT) {
            throw new UnanswerableQuery(
                    measure.id() + " is by the court's state, whose residents are not the people in its"
                            + " courts: there is no rate per residents; ask for counts.");
        }
    }

    private static Optional<Measure> find(List<Measure> measures, GeographyBasis basis) {
        return measures.stream().filter(measure -> of(measure) == basis).findFirst();
    }
}
