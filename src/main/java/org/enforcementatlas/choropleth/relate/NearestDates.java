package org.enforcementatlas.choropleth.relate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates at which two measures are nearest to each other; of those that are as near, the latest. */
final class NearestDates {

    private NearestDates() {}

    /**
     * A pair of dates.
     *
     * @param x the first measure's, {@code null} where it has none
     * @param y the second measure's, {@code null} where it has none
     */
    record Dates(@Nullable LocalDate x, @Nullable LocalDate y) {}

    /**
     * The dates of two measures that are nearest to each other.
     *
     * @param xs the dates of the first, or the one that is asked for
     * @param ys the dates of the second, or the one that is asked for
     */
    static Dates of(List<LocalDate> xs, List<LocalDate> ys) {
        LocalDate bestX = xs.isEmpty() ? null : xs.getLast();
        LocalDate bestY = ys.isEmpty() ? null : ys.getLast();
        for (LocalDate x : xs) {
            for (LocalDate y : ys) {
                if (bestX != null && bestY != null && isBetter(x, y, bestX, bestY)) {
                    bestX = x;
                    bestY = y;
                }
            }
        }
        return new Dates(bestX, bestY);
    }

    /** The date that is nearest to a day; of two the later. */
    static Optional<LocalDate> nearest(List<LocalDate> dates, LocalDate day) {
        return Optional.ofNullable(of(dates, List.of(day)).x());
    }

    private static boolean isBetter(LocalDate x, LocalDate y, LocalDate bestX, LocalDate bestY) {
        long apart = apart(x, y);
        long best = apart(bestX, bestY);
        return apart < best || (apart == best && later(x, y).isAfter(later(bestX, bestY)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
