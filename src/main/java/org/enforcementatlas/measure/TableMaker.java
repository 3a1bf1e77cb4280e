package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.enforcementatlas.model.Area;
import org.enforcementatlas.model.Gazetteer;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.model.SnapshotId;
import org.jspecify.annotations.Nullable;

/** Makes the table of a tally: every area with its value and rank, the unit in full, and where it came from. */
final class TableMaker {

    private final Gazetteer gazetteer;
    private final FigureSource figures;

    TableMaker(Gazetteer gazetteer, FigureSource figures) {
        this.gazetteer = gazetteer;
        this.figures = figures;
    }

    /**
     * The table.
     *
     * @param tally counts, shares or rates
     * @param estimate what the values were set against; {@code null} where they are counts or shares
     */
    MeasureTable make(Measure measure, Question question, Tally tally, Denominators.@Nullable Estimate estimate) {
        CountingScope scope = question.query().scope();
        List<AreaValue> areas = Ranks.rank(
                gazetteer.list(question.level()).stream()
                        .filter(area -> scope.holds(area.id()))
                        .toList(),
                new Ranks.Ranked(tally, scope.unstableRanked()),
                measure.id(),
                estimate);
        int rankOf =
                (int) areas.stream().filter(area -> area.rank().isPresent()).count();
        Area nation = new Area(GeoId.US, scope.total(gazetteer.getName(GeoId.US)));
        return new MeasureTable(
                measure,
                question.query().withAsOf(tally.period().end()).withPer(estimate == null ? Per.COUNT : Per.RESIDENTS),
                unit(measure, question.query().span(), estimate),
                tally.period(),
                areas,
                new AreaValue(nation, tally.nation(), false, OptionalInt.empty(), tally.corrected(GeoId.US)),
                rankOf,
                provenance(measure, question, tally, estimate),
                tally.noPlace(),
                null,
                tally.provisional(),
                estimate == null ? "" : estimate.unit());
    }

    private static String unit(Measure measure, Span span, Denominators.@Nullable Estimate estimate) {
        return measure.unit()
                + (span.isAverage() ? " a month" : "")
                + (estimate == null ? "" : " per 100,000 " + estimate.unit());
    }

    private Provenance provenance(
            Measure measure, Question question, Tally tally, Denominators.@Nullable Estimate estimate) {
        Provenance from = question.from();
        Denominators.Estimate residents = tally.estimate();
        List<SnapshotId> denominators = new ArrayList<>();
        if (residents != null && Catalogue.isOfResidents(measure.id())) {
            denominators.addAll(residents.from());
        }
        if (estimate != null) {
            estimate.from().stream().filter(id -> !denominators.contains(id)).forEach(denominators::add);
        }
        return new Provenance(
                from.snapshot(),
                from.asOf(),
                from.fileName(),
                from.sha256(),
                from.source(),
                from.imported(),
                denominatorSource(measure, question.query().span(), tally, estimate),
                denominators,
                note(measure, question, tally, estimate),
                from.synthetic());
    }

    /** Table, vintage and day of what is below the line; of an average, its months besides. */
    private static @Nullable String denominatorSource(
            Measure measure, Span span, Tally tally, Denominators.@Nullable Estimate estimate) {
        Denominators.Estimate residents = measure.id().equals(Catalogue.RESIDENT_SHARE) ? tally.estimate() : estimate;
        String source = residents == null || residents.source().isEmpty() ? null : residents.source();
        if (!span.isAverage()) {
            return source;
        }
        Period period = tally.period();
        String months = period.months() + (period.months() == 1 ? " month" : " months");
        return source == null ? months : source + ", × " + months;
    }

    private String note(Measure measure, Question question, Tally tally, Denominators.@Nullable Estimate estimate) {
        Span span = question.query().span();
        List<String> told = new ArrayList<>();
        if (span != Span.AS_COUNTED || tally.provisional()) {
            told.add(PeriodWords.told(tally.period(), span, tally.provisional()) + ".");
        }
        told.add(question.from().note());
        Denominators.Estimate residents = tally.estimate();
        if (measure.id().equals(Catalogue.RESIDENTS_COVERED)
                && residents != null
                && !residents.source().isEmpty()) {
            told.add("Residents: " + residents.source() + ".");
        }
        if (estimate != null && question.query().below().measure() != null) {
            told.add("Per 100,000 " + estimate.unit()
                    + " tells how often it falls on them; per 100,000 residents, how much"
                    + " of it there is for all who live there.");
        }
        told.add(question.query().reach().caveat());
        told.add(figures.marks(question.from().snapshot())
                .told(question.query().scope())
                .strip());
        return String.join(" ", told.stream().filter(words -> !words.isEmpty()).toList());
    }
}
