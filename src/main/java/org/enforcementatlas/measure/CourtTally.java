package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;

/** Sums and shares of what the court's files count: two series of one period. */
final class CourtTally {

    private final FigureTally figures;

    CourtTally(FigureSource figures) {
        this.figures = new FigureTally(figures);
    }

    /** The sum of two series. */
    Tally sum(Question question, String one, String other) {
        Tally first = figures.count(question, one);
        Tally second = figures.count(question, other);
        Map<String, Long> noPlace = new TreeMap<>();
        first.noPlace().forEach(bucket -> noPlace.merge(bucket.label(), bucket.count(), Long::sum));
        second.noPlace().forEach(bucket -> noPlace.merge(bucket.label(), bucket.count(), Long::sum));
        List<MeasureTable.NoPlace> buckets = new ArrayList<>();
        noPlace.forEach((label, count) -> buckets.add(new MeasureTable.NoPlace(label, count)));
        return joined(first, second, buckets, CourtTally::plus);
    }

    /** The share of a part in its whole, in percent; what has no place is in the nation's. */
    Tally share(Question question, String part, String whole) {
        return joined(figures.count(question, part), figures.count(question, whole), List.of(), CourtTally::percent);
    }

    private static Tally joined(
            Tally first, Tally second, List<MeasureTable.NoPlace> noPlace, BinaryOperator<Value> join) {
        Map<GeoId, Value> values = new HashMap<>();
        second.values().keySet().forEach(id -> values.put(id, join.apply(first.get(id), second.get(id))));
        return new Tally(
                values,
                join.apply(first.nation(), second.nation()),
                noPlace,
                second.period(),
                CorrectedRows.sum(List.of(first.corrected(), second.corrected())),
                first.provisional() || second.provisional(),
                null);
    }

    /** Both are counts, or both are averages over as many months. */
    private static Value plus(Value one, Value other) {
        return one instanceof Value.Observed first && other instanceof Value.Observed second
                ? new Value.Observed(
                        Math.addExact(first.numerator(), second.numerator()), first.denominator(), first.scale())
                : missing(one, other);
    }

    /** What is withheld is told before what is not there. */
    private static Value missing(Value one, Value other) {
        Value withheld = new Value.Absent(Absence.SUPPRESSED);
        return one.equals(withheld) || other.equals(withheld) ? withheld : new Value.Absent(Absence.NO_DATA);
    }

    private static Value percent(Value part, Value whole) {
        if (part instanceof Value.Observed one && whole instanceof Value.Observed all) {
            return all.numerator() > 0
                    ? new Value.Observed(one.numerator(), all.numerator(), 100)
                    : new Value.Absent(Absence.NOT_APPLICABLE);
        }
        return missing(part, whole);
    }
}
