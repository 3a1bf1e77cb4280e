package org.enforcementatlas.measure;

import java.util.Set;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;

/**
 * A measure of the catalogue. What it means, and does not mean, is data, not prose in a view.
 *
 * @param id its name in commands and addresses
 * @param title its name in titles: "287(g) agreements"
 * @param unit what a count counts, in the plural: "agreements"
 * @param kind stock, flow or share
 * @param dataset where its figures come from
 * @param levels the levels at which it exists
 * @param defaultPer the unit it opens in: per residents, unless it is agreements (a count drawn as symbols) or a share
 * @param meaning what it is, counts and does not count
 */
public record Measure(
        MeasureId id,
        String title,
        String unit,
        MeasureKind kind,
        DatasetId dataset,
        Set<AreaLevel> levels,
        Per defaultPer,
        Meaning meaning) {

    /** Checks that a share is its own rate. */
    public Measure {
        if (kind == MeasureKind.SHARE && defaultPer != Per.COUNT) {
            throw new IllegalArgumentException("A share is its own rate: " + id);
        }
    }

    /** Whether its counts may be set against residents: not a share, not residents themselves, not what is told by court. */
    public boolean hasRate() {
        return kind != MeasureKind.SHARE
                && !dataset.equals(DatasetId.POPULATION)
                && GeographyBasis.of(this) != GeographyBasis.COURT;
    }

    /** Whether it may be told over a span: a flow over each, a share of flows over a year, anything else as it was counted. */
    public boolean allows(Span span) {
        return span == Span.AS_COUNTED
                || kind == MeasureKind.FLOW
                || (Catalogue.isShareOfFlows(id) && !span.isAverage());
    }

    /** Whether it may be told with more agencies taken to cover residents. */
    public boolean hasReach() {
        return Catalogue.isOfResidents(id);
    }

    /**
     * What a measure means.
     *
     * @param definition what it is, in one or two sentences
     * @param counts what is counted
     * @param doesNotCount what is not counted, and what it is not
     * @param knownProblems what to be careful of
     */
    public record Meaning(String definition, String counts, String doesNotCount, String knownProblems) {}
}
