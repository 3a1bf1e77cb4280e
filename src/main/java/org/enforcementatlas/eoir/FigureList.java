package org.enforcementatlas.eoir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enforcementatlas.eoir.text.Days;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.jspecify.annotations.Nullable;

/** Figures one after the other, numbered from 2 as rows of a table are. */
final class FigureList {

    /** The month of the release and the two before it: docs/methods/removal-orders.md tells whose practice that is. */
    private static final int PROVISIONAL_MONTHS = 3;

    private final List<Figure> figures = new ArrayList<>();
    private final LocalDate asOf;

    /** Figures of a release of this date. */
    FigureList(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The figures so far. */
    List<Figure> list() {
        return List.copyOf(figures);
    }

    /**
     * Adds the count of a place in a month, which ends with the release where it was not over. The last months are provisional:
     * decisions are recorded late.
     */
    void addMonth(int month, Where where, String series, long count) {
        LocalDate first = Days.firstOf(month);
        LocalDate last = first.plusMonths(1).minusDays(1);
        boolean provisional = first.isAfter(asOf.minusMonths(PROVISIONAL_MONTHS));
        add(new Period(first, last.isAfter(asOf) ? asOf : last), where, series, count, provisional);
    }

    /** Adds a count on the day of the release. */
    void addDay(Where where, String series, long count) {
        add(Period.on(asOf), where, series, count, false);
    }

    private void add(Period period, Where where, String series, long count, boolean provisional) {
        figures.add(new Figure(
                figures.size() + 2, where.place(), where.bucket(), series, period, count, null, provisional, null));
    }

    /**
     * Where something is counted.
     *
     * @param place the place, {@code null} where it is on none
     * @param bucket why it is on none
     */
    record Where(@Nullable GeoId place, String bucket) {

        static Where at(GeoId place) {
            return new Where(place, "");
        }

        static Where nowhere(String bucket) {
            return new Where(null, bucket);
        }
    }
}
