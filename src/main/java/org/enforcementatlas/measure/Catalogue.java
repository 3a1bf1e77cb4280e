package org.enforcementatlas.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementatlas.model.MeasureId;

/** Every measure, with what it means. The order is the one in which pages show them. */
final class Catalogue {

    static final MeasureId AGREEMENTS = new MeasureId("agreements");
    static final MeasureId AGENCIES = new MeasureId("agencies");
    static final MeasureId COUNTIES_COVERED = new MeasureId("counties-covered");
    static final MeasureId COUNTY_SHARE = new MeasureId("county-share");
    static final MeasureId RESIDENTS_COVERED = new MeasureId("residents-covered");
    static final MeasureId RESIDENT_SHARE = new MeasureId("resident-share");
    static final MeasureId AGREEMENTS_PENDING = new MeasureId("agreements-pending");
    static final MeasureId REMOVAL_ORDERS = new MeasureId("removal-orders");
    static final MeasureId PENDING_CASES = new MeasureId("pending-cases");
    static final MeasureId REMOVAL_ORDERS_OR_DEPARTURES = new MeasureId("removal-orders-or-departures");
    static final MeasureId IN_ABSENTIA_SHARE = new MeasureId("in-absentia-share");
    static final MeasureId VOLUNTARY_DEPARTURE_SHARE = new MeasureId("voluntary-departure-share");
    static final MeasureId COMPLETED_CASES = new MeasureId("completed-cases");
    static final MeasureId REMOVAL_ORDERS_BY_COURT = new MeasureId("removal-orders-by-court");
    static final MeasureId PENDING_CASES_BY_COURT = new MeasureId("pending-cases-by-court");
    static final MeasureId ARRESTS = new MeasureId("arrests");
    static final MeasureId POPULATION = new MeasureId("population");
    static final MeasureId VOTE_MARGIN = new MeasureId("vote-margin");

    private static final List<Measure> ALL = Stream.of(
                    CourtMeasures.list(), AgreementMeasures.list(), OtherMeasures.list(), CourtFileMeasures.list())
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    static List<Measure> list() {
        return ALL;
    }

    /** Whether it is told of counties with a county government, which some states have none of. */
    static boolean isOfCounties(MeasureId id) {
        return List.of(COUNTIES_COVERED, COUNTY_SHARE, RESIDENTS_COVERED, RESIDENT_SHARE)
                .contains(id);
    }

    /** Whether it is of the residents of what is covered, which may be told by further reach. */
    static boolean isOfResidents(MeasureId id) {
        return id.equals(RESIDENTS_COVERED) || id.equals(RESIDENT_SHARE);
    }

    /** Whether it is a share of what is counted over a period, and so may be told of a year. */
    static boolean isShareOfFlows(MeasureId id) {
        return id.equals(IN_ABSENTIA_SHARE) || id.equals(VOLUNTARY_DEPARTURE_SHARE);
    }

    static Optional<Measure> find(MeasureId id) {
        return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
