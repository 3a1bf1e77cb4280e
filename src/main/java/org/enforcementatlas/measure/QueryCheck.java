package org.enforcementatlas.measure;

/** What may be asked of a measure. */
final class QueryCheck {

    private QueryCheck() {}

    /**
     * Checks a question before it is answered.
     *
     * @throws UnanswerableQuery if the measure has no such level, span or reach; the sentence says what to ask instead
     */
    static void check(Measure measure, MeasureQuery asked) {
        if (!measure.levels().contains(asked.level())) {
            throw new UnanswerableQuery(
                    "There is no " + measure.id() + " by " + asked.level().word() + "; ask for it by "
                            + measure.levels().iterator().next().word() + ".");
        }
        if (!measure.allows(asked.span())) {
            throw new UnanswerableQuery(
                    Catalogue.isShareOfFlows(measure.id())
                            ? measure.title() + " is a share, which has no monthly average; ask for span="
                                    + asked.span().summed().word() + "."
                            : measure.title() + " are told on a day, not over a time, and cannot be summed over months;"
                                    + " leave span out.");
        }
        if (asked.reach() != Reach.COUNTY && !Catalogue.isOfResidents(measure.id())) {
            throw new UnanswerableQuery("reach is a choice of " + Catalogue.RESIDENTS_COVERED + " and "
                    + Catalogue.RESIDENT_SHARE + "; leave it out for " + measure.id() + ".");
        }
    }
}
