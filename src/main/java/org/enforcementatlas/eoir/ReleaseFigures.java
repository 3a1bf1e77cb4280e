package org.enforcementatlas.eoir;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enforcementatlas.eoir.FigureList.Where;
import org.enforcementatlas.eoir.text.Days;
import org.enforcementatlas.model.Figure;

/**
 * The counts of a release as figures. Every jurisdiction has a figure for every month, a zero among them: the court's files cover
 * them all. What has no place is a row of its own.
 */
final class ReleaseFigures {

    static final String UNKNOWN_ADDRESS = "Unknown address";
    static final String FOREIGN_ADDRESS = "Foreign address";
    static final String UNKNOWN_COURT = "Unknown court";
    static final String UNKNOWN_COUNTY = "County not known";

    /** The series of removal orders and their parts. */
    static final List<Series> ORDERS = List.of(Series.ORDERS, Series.IN_ABSENTIA, Series.DETAINED, Series.REPRESENTED);

    private final Release release;
    private final int first;
    private final int last;

    /**
     * Figures from a month on, up to the month of the release.
     *
     * @param from the first month
     */
    ReleaseFigures(Release release, YearMonth from) {
        this.release = release;
        this.first = (from.getYear() - 1900) * 12 + from.getMonthValue() - 1;
        this.last = Days.month(Days.of(release.asOf()));
    }

    /** The series of completed cases and what they came to; orders after a decision of the board only where they are told. */
    List<Series> completed() {
        List<Series> always = List.of(Series.COMPLETED, Series.ORDERS, Series.DEPARTURES);
        return release.tellsAppeals()
                ? Stream.concat(always.stream(), Stream.of(Series.AFTER_BOARD)).toList()
                : always;
    }

    /** By respondent's address: states, then what is unknown and foreign. */
    List<Figure> byAddress(List<Series> series) {
        FigureList figures = new FigureList(release.asOf());
        MonthlyCounts counts = release.counts().byAddress();
        for (Series one : series) {
            for (int month = first; month <= last; month++) {
                long[] states = states(counts, month, one);
                for (int slot = 0; slot < Slots.STATE_SLOTS; slot++) {
                    figures.addMonth(month, address(slot), one.word(), states[slot]);
                }
            }
        }
        return figures.list();
    }

    /** By the court's state: states, then what is unknown. */
    List<Figure> byCourt(List<Series> series) {
        FigureList figures = new FigureList(release.asOf());
        for (Series one : series) {
            for (int month = first; month <= last; month++) {
                for (int slot = 0; slot <= Slots.UNKNOWN; slot++) {
                    int count = release.counts().byCourt().get(month, slot, one);
                    figures.addMonth(month, court(slot), one.word(), count);
                }
            }
        }
        return figures.list();
    }

    /** By county of the respondent's address, for counties that have any; what is in a state but in no county is told apart. */
    List<Figure> byCounty(Series series) {
        FigureList figures = new FigureList(release.asOf());
        MonthlyCounts counts = release.counts().byAddress();
        int[] counties = counties();
        for (int month = first; month <= last; month++) {
            for (int slot : counties) {
                figures.addMonth(
                        month, Where.at(release.places().place(slot)), series.word(), counts.get(month, slot, series));
            }
            long without = 0;
            for (int slot = 0; slot < Slots.STATES; slot++) {
                without += counts.get(month, slot, series);
            }
            figures.addMonth(month, Where.nowhere(UNKNOWN_COUNTY), series.word(), without);
            for (int slot = Slots.UNKNOWN; slot < Slots.STATE_SLOTS; slot++) {
                figures.addMonth(month, address(slot), series.word(), counts.get(month, slot, series));
            }
        }
        return figures.list();
    }

    /** Pending cases by respondent's address, and in how many of them an attorney has appeared. */
    List<Figure> pending() {
        FigureList figures = new FigureList(release.asOf());
        long[] pending = new long[Slots.STATE_SLOTS];
        long[] represented = new long[Slots.STATE_SLOTS];
        for (int slot = 0; slot < release.places().count(); slot++) {
            pending[release.places().stateOf(slot)] += release.counts().pending(slot);
            represented[release.places().stateOf(slot)] += release.counts().pendingRepresented(slot);
        }
        for (int slot = 0; slot < Slots.STATE_SLOTS; slot++) {
            figures.addDay(address(slot), "pending", pending[slot]);
            figures.addDay(address(slot), "represented", represented[slot]);
        }
        return figures.list();
    }

    /** Pending cases by county of the respondent's address. */
    List<Figure> pendingByCounty() {
        FigureList figures = new FigureList(release.asOf());
        for (int slot : counties()) {
            figures.addDay(
                    Where.at(release.places().place(slot)),
                    "pending",
                    release.counts().pending(slot));
        }
        long without = IntStream.range(0, Slots.STATES)
                .mapToLong(slot -> release.counts().pending(slot))
                .sum();
        figures.addDay(Where.nowhere(UNKNOWN_COUNTY), "pending", without);
        for (int slot = Slots.UNKNOWN; slot < Slots.STATE_SLOTS; slot++) {
            figures.addDay(address(slot), "pending", release.counts().pending(slot));
        }
        return figures.list();
    }

    /** Pending cases by the court's state. */
    List<Figure> pendingByCourt() {
        FigureList figures = new FigureList(release.asOf());
        for (int slot = 0; slot <= Slots.UNKNOWN; slot++) {
            figures.addDay(court(slot), "pending", release.counts().pendingByCourt(slot));
        }
        return figures.list();
    }

    private int[] counties() {
        return IntStream.range(Slots.STATE_SLOTS, release.places().count())
                .filter(slot -> release.counts().byAddress().has(slot)
                        || release.counts().pending(slot) > 0)
                .toArray();
    }

    private long[] states(MonthlyCounts counts, int month, Series series) {
        long[] states = new long[Slots.STATE_SLOTS];
        int slots = release.hasCounties() ? release.places().count() : Slots.STATE_SLOTS;
        for (int slot = 0; slot < slots; slot++) {
            states[release.places().stateOf(slot)] += counts.get(month, slot, series);
        }
        return states;
    }

    private Where address(int slot) {
        if (slot < Slots.STATES) {
            return Where.at(release.places().place(slot));
        }
        return Where.nowhere(slot == Slots.UNKNOWN ? UNKNOWN_ADDRESS : FOREIGN_ADDRESS);
    }

    private Where court(int slot) {
        return slot < Slots.STATES ? Where.at(release.places().place(slot)) : Where.nowhere(UNKNOWN_COURT);
    }
}
