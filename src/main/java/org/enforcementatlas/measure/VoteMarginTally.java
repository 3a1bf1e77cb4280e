package org.enforcementatlas.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;

/** The Democratic minus the Republican share of all votes, in percentage points. */
final class VoteMarginTally {

    private final FigureTally figures;

    VoteMarginTally(FigureSource figures) {
        this.figures = new FigureTally(figures);
    }

    Tally count(Question question) {
        Tally democratic = figures.count(question, FigureSeries.VOTES_DEMOCRATIC);
        Tally republican = figures.count(question, FigureSeries.VOTES_REPUBLICAN);
        Tally total = figures.count(question, FigureSeries.VOTES_ALL);
        Map<GeoId, Value> values = new HashMap<>();
        total.values()
                .keySet()
                .forEach(id -> values.put(id, margin(democratic.get(id), republican.get(id), total.get(id))));
        Value nation = margin(democratic.nation(), republican.nation(), total.nation());
        return new Tally(
                values,
                nation,
                List.of(),
                total.period(),
                CorrectedRows.sum(List.of(democratic.corrected(), republican.corrected(), total.corrected())));
    }

    private static Value margin(Value democratic, Value republican, Value total) {
        if (democratic instanceof Value.Observed dem
                && republican instanceof Value.Observed gop
                && total instanceof Value.Observed all
                && all.numerator() > 0) {
            return new Value.Observed(dem.numerator() - gop.numerator(), all.numerator(), 100);
        }
        return new Value.Absent(Absence.NO_DATA);
    }
}
