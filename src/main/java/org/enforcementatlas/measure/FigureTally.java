package org.enforcementatlas.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;

/** Takes over what a source counted: one series, one period. What the source does not name has no data. */
final class FigureTally {

    private final FigureSource figures;

    FigureTally(FigureSource figures) {
        this.figures = figures;
    }

    Tally count(Question question, String series) {
        List<Figure> rows = question.figures(figures, series);
        Period period = choosePeriod(question, rows);
        Map<GeoId, Value> values = new HashMap<>();
        Map<String, Long> unplaced = new TreeMap<>();
        CorrectedRows corrected =
                new CorrectedRows(figures.marks(question.from().snapshot()));
        long total = 0;
        boolean counted = false;
        for (Figure row : rows) {
            if (!row.period().equals(period)) {
                continue;
            }
            if (row.place() == null) {
                corrected.add(row.row(), List.of());
                row.findCount().ifPresent(count -> unplaced.merge(row.placeNote(), count, Long::sum));
                total += row.findCount().orElse(0);
            } else if (row.place().level() == question.level()) {
                values.merge(row.place(), value(row), FigureTally::added);
                corrected.add(row.row(), List.of(row.place()));
                total += row.findCount().orElse(0);
                counted |= row.count() != null;
            }
        }
        List<MeasureTable.NoPlace> noPlace = new ArrayList<>();
        unplaced.forEach((label, count) -> noPlace.add(new MeasureTable.NoPlace(label, count)));
        Value nation = counted ? Value.Observed.count(total) : new Value.Absent(Absence.NO_DATA);
        return new Tally(values, nation, List.copyOf(noPlace), period, corrected.byPlace());
    }

    /** The last period of the snapshot that ends on or before the asked date; else its last period. */
    static Period choosePeriod(Question question, List<Figure> rows) {
        List<Period> periods =
                rows.stream().map(Figure::period).distinct().sorted().toList();
        if (periods.isEmpty()) {
            throw new UnanswerableQuery("Snapshot " + question.from().snapshot() + " has no figures of this kind.");
        }
        return question.query()
                .findAsOf()
                .flatMap(day -> periods.stream()
                        .filter(period -> period.end().equals(day))
                        .reduce((first, second) -> second))
                .orElse(periods.getLast());
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
