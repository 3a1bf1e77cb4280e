package org.enforcementatlas.eoir;

import java.util.stream.IntStream;
import org.enforcementatlas.eoir.text.Days;
import org.jspecify.annotations.Nullable;

/** Counts by month, place and series. */
final class MonthlyCounts {

    private final int places;
    private final int[] @Nullable [] months = new int[Days.MONTHS][];

    /** Counts of so many places. */
    MonthlyCounts(int places) {
        this.places = places;
    }

    void add(int month, int place, Series series) {
        int[] counts = months[month];
        if (counts == null) {
            counts = new int[places * Series.COUNT];
            months[month] = counts;
        }
        counts[place * Series.COUNT + series.number()]++;
    }

    /** The count of a place in a month. */
    int get(int month, int place, Series series) {
        int[] counts = months[month];
        return counts == null ? 0 : counts[place * Series.COUNT + series.number()];
    }

    /** The count of all places in a month. */
    long total(int month, Series series) {
        return IntStream.range(0, places)
                .mapToLong(place -> get(month, place, series))
                .sum();
    }

    /** Whether anything was counted of a place. */
    boolean has(int place) {
        return IntStream.range(0, Days.MONTHS)
                .filter(month -> months[month] != null)
                .anyMatch(
                        month -> get(month, place, Series.COMPLETED) > 0 || get(month, place, Series.AFTER_BOARD) > 0);
    }

    /** The first month in which anything was counted, -1 where none was. */
    int first() {
        return IntStream.range(0, Days.MONTHS)
                .filter(month -> months[month] != null)
                .findFirst()
                .orElse(-1);
    }
}
