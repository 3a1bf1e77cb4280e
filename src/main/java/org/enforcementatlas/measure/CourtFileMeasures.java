package org.enforcementatlas.measure;

import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;

/** What only the immigration court's own case files give ({@code atlas eoir}). Definitions: docs/methods/removal-orders.md. */
final class CourtFileMeasures {

    private static final String NOT_REMOVALS =
            "Not removals carried out by ICE, and not orders that never see a judge. Cases, not people.";
    private static final String ADDRESS =
            "By the respondent's address as the court has it now; detained people may carry the"
                    + " facility's. Unknown and foreign addresses are shown apart.";
    private static final String COURT =
            "By the state of the court, which may not be where the respondent lives: never set"
                    + " beside figures by address.";

    private CourtFileMeasures() {}

    static List<Measure> list() {
        return List.of(orDepartures(), inAbsentia(), departureShare(), completed(), ordersByCourt(), pendingByCourt());
    }

    /** Whether a measure is one of these. */
    static boolean holds(Measure measure) {
        return list().stream().anyMatch(one -> one.id().equals(measure.id()));
    }

    private static Measure orDepartures() {
        return new Measure(
                Catalogue.REMOVAL_ORDERS_OR_DEPARTURES,
                "Removal orders or voluntary departures (immigration judge)",
                "removal orders or voluntary departures",
                MeasureKind.FLOW,
                DatasetId.COMPLETED_CASES,
                Set.of(AreaLevel.STATE),
                Per.RESIDENTS,
                new Measure.Meaning(
                        "Initial decisions of immigration judges that order a person removed or allow a voluntary"
                                + " departure, within a period.",
                        "Each case once, at its first completion.",
                        NOT_REMOVALS,
                        ADDRESS));
    }

    private static Measure inAbsentia() {
        return new Measure(
                Catalogue.IN_ABSENTIA_SHARE,
                "Share of removal orders made in absentia",
                "percent of removal orders",
                MeasureKind.SHARE,
                DatasetId.REMOVAL_ORDERS,
                Set.of(AreaLevel.STATE),
                Per.COUNT,
                new Measure.Meaning(
                        "Removal orders made because the respondent was not at the hearing, as a share of all removal"
                                + " orders of a period.",
                        "Initial decisions, each case once; removal orders are the denominator.",
                        "Not a share of hearings, of cases or of people who do not appear: cases that go on are in no part"
                                + " of it. " + NOT_REMOVALS,
                        ADDRESS));
    }

    private static Measure departureShare() {
        return new Measure(
                Catalogue.VOLUNTARY_DEPARTURE_SHARE,
                "Share of completed cases with voluntary departure",
                "percent of completed cases",
                MeasureKind.SHARE,
                DatasetId.COMPLETED_CASES,
                Set.of(AreaLevel.STATE),
                Per.COUNT,
                new Measure.Meaning(
                        "Cases that a judge completed with voluntary departure, as a share of all cases completed in a"
                                + " period.",
                        "Initial decisions, each case once; completed cases are the denominator.",
                        "Not departures that took place: whether people left is not in the court's files. "
                                + NOT_REMOVALS,
                        ADDRESS));
    }

    private static Measure completed() {
        return new Measure(
                Catalogue.COMPLETED_CASES,
                "Completed immigration-court cases",
                "completed cases",
                MeasureKind.FLOW,
                DatasetId.COMPLETED_CASES,
                Set.of(AreaLevel.STATE),
                Per.RESIDENTS,
                new Measure.Meaning(
                        "Deportation cases that an immigration judge completed for the first time within a period.",
                        "Each case once, whatever the decision; dismissals and other ends without a decision are among"
                                + " them.",
                        "Not changes of venue, transfers and administrative closures. " + NOT_REMOVALS,
                        ADDRESS));
    }

    private static Measure ordersByCourt() {
        return new Measure(
                Catalogue.REMOVAL_ORDERS_BY_COURT,
                "Removal orders (immigration judge), by court",
                "removal orders",
                MeasureKind.FLOW,
                DatasetId.REMOVAL_ORDERS_BY_COURT,
                Set.of(AreaLevel.STATE),
                Per.COUNT,
                new Measure.Meaning(
                        "Decisions of immigration judges that order a person removed, by the state of the court, within a"
                                + " period.",
                        "Initial decisions, each case once.",
                        NOT_REMOVALS,
                        COURT));
    }

    private static Measure pendingByCourt() {
        return new Measure(
                Catalogue.PENDING_CASES_BY_COURT,
                "Pending immigration-court cases, by court",
                "pending cases",
                MeasureKind.STOCK,
                DatasetId.PENDING_CASES_BY_COURT,
                Set.of(AreaLevel.STATE),
                Per.COUNT,
                new Measure.Meaning(
                        "Deportation cases that wait for a decision of an immigration judge on a given day, by the state of"
                                + " the court.",
                        "Cases on the active docket: the last proceeding has no completion.",
                        "Not cases that are closed administratively. Not people. A stock: never added up over time.",
                        COURT));
    }
}
