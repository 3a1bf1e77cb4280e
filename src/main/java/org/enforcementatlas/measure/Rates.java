package org.enforcementatlas.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.enforcementatlas.model.Absence;
import org.enforcementatlas.model.GeoId;

/** Counts set against residents. A national rate is the sum of numerators over the sum of denominators. */
final class Rates {

    /** Rates are per this many residents. */
    static final long PER = 100_000;

    private Rates() {}

    /**
     * Each count per 100,000 residents of the same place. Where there is no denominator there is no rate, and the count is
     * left out of the nation's rate too. A monthly average is set against residents × months. What has no place lives in the nation and stays in its numerator.
     */
    static Tally perResidents(Tally counts, Denominators.Estimate residents) {
        Map<GeoId, Value> rates = new HashMap<>();
        long leftOut = 0;
        long denominators = 0;
        for (Map.Entry<GeoId, Value> entry : counts.values().entrySet()) {
            Value rate = rate(entry.getValue(), residents.find(entry.getKey()));
            rates.put(entry.getKey(), rate);
            if (rate instanceof Value.Observed observed) {
                denominators = Math.addExact(denominators, observed.denominator());
            } else if (entry.getValue() instanceof Value.Observed observed) {
                leftOut = Math.addExact(leftOut, observed.numerator());
            }
        }
        Value nation = counts.nation() instanceof Value.Observed total && denominators > 0
                ? new Value.Observed(total.numerator() - leftOut, denominators, PER)
                : new Value.Absent(Absence.NO_DATA);
        return counts.with(rates, nation);
    }

    private static Value rate(Value count, OptionalLong residents) {
        if (!(count instanceof Value.Observed observed)) {
            return count;
        }
        return residents.isEmpty() || residents.getAsLong() == 0
                ? new Value.Absent(Absence.NO_DATA)
                : new Value.Observed(
                        observed.numerator(), Math.multiplyExact(residents.getAsLong(), observed.denominator()), PER);
    }
}
