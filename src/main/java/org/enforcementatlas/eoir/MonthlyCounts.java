package org.enforcementatlas.eoir;

import org.enforcementatlas.eoir.text.Days;
import org.jspecify.annotations.Nullable;

/** Counts by month, place and series. */
final class MonthlyCounts {

    private final int places;
    private final int[] @Nullable [] months = new int[Days.MONTHS][];

    private int first = -1;
    private int last = -1;

    /** Counts of so many places. */
    MonthlyCounts(int places) {
        this.places = places;
    }

    void add(int month, int place, Series series) {
        int[] counts = months[month];
        if (counts == null) {
            counts = new int[places * Series.COUNT];
            months[month] = counts;
            first = first < 0 ? month : Math.min(first, month);
            last = Math.max(last, month);
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
        int[] counts = months[month];
        long sum = 0;
        for (int place = 0; counts != null && place < places; place++) {
            sum += counts[place * Series.COUNT + series.number()];
        }
        return sum;
    }

    /** Whether anything was counted of a place. */
    boolean has(int place) {
        for (int month = Math.max(0, first); month <= last; month++) {
            if (get(month, place, Series.COMPLETED) > 0 || get(month, place, Series.AFTER_BOARD) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The first month in which anything was counted, -1 where none was. */
    int first() {
        return first;
    }
}
