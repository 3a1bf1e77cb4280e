package org.enforcementatlas.measure;

import java.util.List;
import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;

/** Arrests by ICE, and what other figures are set beside: residents and votes. */
final class OtherMeasures {

    private static final Set<AreaLevel> BOTH = Set.of(AreaLevel.STATE, AreaLevel.COUNTY);

    private OtherMeasures() {}

    static List<Measure> list() {
        return List.of(arrests(), population(), voteMargin());
    }

    private static Measure arrests() {
        return new Measure(
                Catalogue.ARRESTS,
                "ICE administrative arrests",
                "arrests",
                MeasureKind.FLOW,
                DatasetId.ARRESTS,
                Set.of(AreaLevel.STATE),
                Per.RESIDENTS,
                new Measure.Meaning(
                        "Administrative arrests recorded by Immigration and Customs Enforcement within a period.",
                        "Arrests, by the state in which the person was apprehended.",
                        "Not removals, not detainers, and not orders of a judge. Not people: one person may be arrested"
                                + " more than once.",
                        "Another agency and another state field than the immigration court's: the state of"
                                + " apprehension, which is not where a person lives."));
    }

    private static Measure population() {
        return new Measure(
                Catalogue.POPULATION,
                "Resident population",
                "residents",
                MeasureKind.STOCK,
                DatasetId.POPULATION,
                BOTH,
                Per.COUNT,
                new Measure.Meaning(
                        "People who live in an area on 1 July, as the Census Bureau estimates.",
                        "All residents, whatever their citizenship or status.",
                        "Not only noncitizens or foreign-born people: a rate per resident answers how heavy a figure"
                                + " is on a place.",
                        "Estimates are revised with each vintage. The state and county files have no figures for Guam,"
                                + " the U.S. Virgin Islands, American Samoa and the Northern Mariana Islands; Puerto"
                                + " Rico is in the state file only."));
    }

    private static Measure voteMargin() {
        return new Measure(
                Catalogue.VOTE_MARGIN,
                "Presidential vote margin, 2024",
                "percentage points, Democratic minus Republican",
                MeasureKind.SHARE,
                DatasetId.VOTES,
                BOTH,
                Per.COUNT,
                new Measure.Meaning(
                        "The Democratic minus the Republican share of all votes for president in 2024.",
                        "Votes for every candidate are in the denominator.",
                        "Not a measure of opinion on immigration, and not of people who did not vote.",
                        "Alaska reports by House district and the District of Columbia by ward: both are shown as a"
                                + " whole and never by county. The territories do not vote for president."));
    }
}
