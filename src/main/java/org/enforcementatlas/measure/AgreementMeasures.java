package org.enforcementatlas.measure;

import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;

/** What is counted from ICE's lists of 287(g) agreements. */
final class AgreementMeasures {

    private static final Set<AreaLevel> BOTH = Set.of(AreaLevel.STATE, AreaLevel.COUNTY);

    private static final String LISTS = "The lists name no counties before March 2025. Until about July 2025 COUNTY was"
            + " given for county agencies; since then city agencies carry the county they lie in.";

    private static final String COVERED =
            "Counties and equivalents with at least one agency whose printed type is County.";

    private static final String NOT_COVERED =
            "A city's agreement does not cover its county, and a statewide agency covers"
                    + " none. Not applicable in Connecticut, Rhode Island, the District of Columbia and the territories, which"
                    + " have no county governments.";

    private AgreementMeasures() {}

    static List<Measure> list() {
        return List.of(
                agreements(),
                agencies(),
                coverage(Catalogue.COUNTIES_COVERED, "Counties covered by 287(g)", "counties", MeasureKind.STOCK),
                coverage(
                        Catalogue.COUNTY_SHARE,
                        "Share of counties covered by 287(g)",
                        "percent of counties",
                        MeasureKind.SHARE),
                coverage(
                        Catalogue.RESIDENTS_COVERED,
                        "Residents of counties covered by 287(g)",
                        "residents",
                        MeasureKind.STOCK),
                coverage(
                        Catalogue.RESIDENT_SHARE,
                        "Share of residents in counties covered by 287(g)",
                        "percent of residents",
                        MeasureKind.SHARE),
                pending());
    }

    private static Measure agreements() {
        return of(
                Catalogue.AGREEMENTS,
                "287(g) agreements",
                "agreements",
                DatasetId.AGREEMENTS,
                new Measure.Meaning(
                        "Agreements between Immigration and Customs Enforcement and state or local agencies under"
                                + " section 287(g) of the Immigration and Nationality Act, as ICE lists them.",
                        "One agreement for each agency and model (Jail Enforcement, Task Force, Warrant Service"
                                + " Officer). A state without a row has zero.",
                        "Not agencies: one agency may hold several agreements. Not activity: the list does not say"
                                + " what was done under an agreement.",
                        "The models differ in kind; their sum says how many instruments there are, not how much they"
                                + " do. " + LISTS));
    }

    private static Measure agencies() {
        return of(
                Catalogue.AGENCIES,
                "Agencies with 287(g) agreements",
                "agencies",
                DatasetId.AGREEMENTS,
                new Measure.Meaning(
                        "State and local agencies that ICE lists with at least one 287(g) agreement.",
                        "Distinct agencies: the same state and the same name once blanks, apostrophes and case are"
                                + " folded.",
                        "Not agreements. Agencies of the same name in two states are two.",
                        "An agency that the list spells in two ways counts twice until its names are settled. "
                                + LISTS));
    }

    private static Measure pending() {
        return of(
                Catalogue.AGREEMENTS_PENDING,
                "Pending 287(g) agreements",
                "pending agreements",
                DatasetId.AGREEMENTS_PENDING,
                new Measure.Meaning(
                        "Agencies and models that ICE lists as pending, not yet participating.",
                        "Rows of the list of pending agencies.",
                        "Not agreements in force, and never added to them.",
                        "Only for the dates on which a list of pending agencies is at hand. " + LISTS));
    }

    private static Measure coverage(MeasureId id, String title, String unit, MeasureKind kind) {
        boolean people = unit.contains("residents");
        return new Measure(
                id,
                title,
                unit,
                kind,
                DatasetId.AGREEMENTS,
                BOTH,
                Per.COUNT,
                new Measure.Meaning(
                        (people ? "People who live in counties" : "Counties and equivalents")
                                + " with a county-level agency that ICE lists with a 287(g) agreement.",
                        COVERED + (people ? " Each resident counts once." : ""),
                        NOT_COVERED,
                        LISTS + " Rows whose printed county matches no county are not counted as covering one."));
    }

    private static Measure of(MeasureId id, String title, String unit, DatasetId dataset, Measure.Meaning meaning) {
        return new Measure(id, title, unit, MeasureKind.STOCK, dataset, BOTH, Per.COUNT, meaning);
    }
}
