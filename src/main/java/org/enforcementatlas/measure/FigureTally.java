package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;

/**
 * Takes over what a source counted: one series, one period or the months of a year. What the source does not name has no data,
 * nor has a year of which it does not name every month.
 */
final class FigureTally {

    private final FigureSource figures;

    FigureTally(FigureSource figures) {
        this.figures = figures;
    }

    /** The figures of a series; where a span is a year, the sum of its months. */
    Tally count(Question question, String series) {
        List<Figure> rows = question.figures(figures, series);
        CountedPeriods periods = CountedPeriods.of(question, rows);
        Map<GeoId, Value> values = new HashMap<>();
        Map<GeoId, Integer> parts = new HashMap<>();
        Map<String, Long> unplaced = new TreeMap<>();
        CorrectedRows corrected =
                new CorrectedRows(figures.marks(question.from().snapshot()));
        boolean provisional = false;
        for (Figure row : rows) {
            GeoId place = row.place();
            if (!periods.parts().contains(row.period())) {
                continue;
            }
            provisional |= row.provisional();
            if (place == null) {
                corrected.add(row.row(), List.of());
                row.findCount().ifPresent(count -> unplaced.merge(row.placeNote(), count, Long::sum));
            } else if (place.level() == question.level()) {
                values.merge(place, value(row), FigureTally::added);
                parts.merge(place, 1, Integer::sum);
                corrected.add(row.row(), List.of(place));
            }
        }
        values.replaceAll((place, value) ->
                parts.getOrDefault(place, 0) < periods.parts().size() ? new Value.Absent(Absence.NO_DATA) : value);
        List<MeasureTable.NoPlace> noPlace = new ArrayList<>();
        unplaced.forEach((label, count) -> noPlace.add(new MeasureTable.NoPlace(label, count)));
        Tally sums = new Tally(
                values,
                nation(values, noPlace),
                List.copyOf(noPlace),
                periods.whole(),
                corrected.byPlace(),
                provisional,
                null);
        return question.query().span().isAverage() ? averaged(sums) : sums;
    }

    /** What is told of places and what has no place; a place whose year lacks a month is in no sum. */
    private static Value nation(Map<GeoId, Value> values, List<MeasureTable.NoPlace> noPlace) {
        long total = 0;
        boolean counted = false;
        for (Value value : values.values()) {
            if (value instanceof Value.Observed observed) {
                total = Math.addExact(total, observed.numerator());
                counted = true;
            }
        }
        for (MeasureTable.NoPlace bucket : noPlace) {
            total = Math.addExact(total, bucket.count());
        }
        return counted ? Value.Observed.count(total) : new Value.Absent(Absence.NO_DATA);
    }

    /** Each sum over its months. */
    private static Tally averaged(Tally sums) {
        int months = sums.period().months();
        Map<GeoId, Value> values = new HashMap<>();
        sums.values().forEach((place, value) -> values.put(place, over(value, months)));
        return sums.with(values, over(sums.nation(), months));
    }

    private static Value over(Value value, int months) {
        return value instanceof Value.Observed sum ? new Value.Observed(sum.numerator(), months, 1) : value;
    }

    private static Value value(Figure row) {
        Absence absence = row.absence();
        return absence == null ? Value.Observed.count(row.findCount().orElseThrow()) : new Value.Absent(absence);
    }

    private static Value added(Value first, Value second) {
        if (first instanceof Value.Observed one && second instanceof Value.Observed two) {
            return Value.Observed.count(Math.addExact(one.numerator(), two.numerator()));
        }
        return first instanceof Value.Absent ? first : second;
    }
}
