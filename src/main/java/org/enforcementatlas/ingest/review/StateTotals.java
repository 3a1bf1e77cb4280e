package org.enforcementatlas.ingest.review;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;

/**
 * What a release says of each state: how many agreements, or the figure of one series in one period. Periods are never
 * added up.
 */
final class StateTotals {

    /** How many days two periods may differ in length and still be of one kind: months have 28 to 31. */
    private static final long LENGTHS_APART = 3;

    private StateTotals() {}

    /**
     * The latest period of a series in each release.
     *
     * @param alike whether they are equally long, so that their figures may be compared
     */
    record Pair(Period before, Period after, boolean alike) {}

    static Map<GeoId, Long> agreements(Release release) {
        Map<GeoId, Long> totals = new TreeMap<>();
        release.agreements().forEach(row -> totals.merge(row.state(), 1L, Long::sum));
        return totals;
    }

    /** The counts of a series and period by state; a state without a count is left out. */
    static Map<GeoId, Long> figures(Release release, String series, Period period) {
        Map<GeoId, Long> totals = new TreeMap<>();
        for (Figure figure : release.figures()) {
            GeoId place = figure.place();
            boolean wanted = figure.series().equals(series) && figure.period().equals(period);
            if (wanted && place != null && place.level() == AreaLevel.STATE) {
                figure.findCount().ifPresent(count -> totals.merge(place, count, Long::sum));
            }
        }
        return totals;
    }

    /**
     * The latest periods of each series that both releases hold. A part of a year is never set beside a whole one; that a
     * state is missing shows in any case.
     */
    static Map<String, Pair> latestPeriods(Release before, Release after) {
        Map<String, Period> old = latest(before);
        Map<String, Pair> pairs = new TreeMap<>();
        latest(after).forEach((series, period) -> {
            Period earlier = old.get(series);
            if (earlier != null) {
                boolean alike = Math.abs(days(earlier) - days(period)) <= LENGTHS_APART;
                pairs.put(series, new Pair(earlier, period, alike));
            }
        });
        return pairs;
    }

    private static Map<String, Period> latest(Release release) {
        Map<String, Period> latest = new HashMap<>();
        release.figures()
                .forEach(figure -> latest.merge(
                        figure.series(), figure.period(), (one, two) -> one.compareTo(two) >= 0 ? one : two));
        return latest;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }
}
