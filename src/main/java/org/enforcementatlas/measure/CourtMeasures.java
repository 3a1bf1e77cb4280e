package org.enforcementatlas.measure;

import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;

/** What the immigration court (EOIR, Department of Justice) counts. */
final class CourtMeasures {

    private static final Set<AreaLevel> BOTH = Set.of(AreaLevel.STATE, AreaLevel.COUNTY);

    private CourtMeasures() {}

    static List<Measure> list() {
        return List.of(pendingCases(), removalOrders());
    }

    private static Measure pendingCases() {
        return new Measure(
                Catalogue.PENDING_CASES,
                "Pending immigration-court cases",
                "pending cases",
                MeasureKind.STOCK,
                DatasetId.PENDING_CASES,
                BOTH,
                Per.RESIDENTS,
                new Measure.Meaning(
                        "Deportation cases that wait for a decision of an immigration judge on a given day.",
                        "Cases on the court's docket, by the state or county of the respondent's address.",
                        "Not people: one person may have several cases. Not removal orders, and not removals."
                                + " A stock: it is never added up over time.",
                        "Detained people may carry the address of the facility that holds them. The date is known only"
                                + " roughly, about May 2025. The source has no figures for the territories."));
    }

    private static Measure removalOrders() {
        return new Measure(
                Catalogue.REMOVAL_ORDERS,
                "Removal orders (immigration judge)",
                "removal orders",
                MeasureKind.FLOW,
                DatasetId.REMOVAL_ORDERS,
                BOTH,
                Per.RESIDENTS,
                new Measure.Meaning(
                        "Decisions of immigration judges (EOIR, Department of Justice) that order a person removed,"
                                + " within a period.",
                        "Orders, with the outcome scope (removal only, or with voluntary departure), the stage (the"
                                + " judge's decision, or administratively final) and the geography basis (the"
                                + " respondent's address, or the court's state) that the loaded file states.",
                        "Not removals carried out by ICE: many removals never see a judge (expedited and reinstated"
                                + " orders), and orders may go unexecuted for years. Orders in absentia are a subset,"
                                + " not an addition.",
                        "There is no complete public table by state, so none is bundled. Detained people may carry the"
                                + " facility's address; unknown and foreign addresses are shown apart."));
    }
}
