package org.enforcementatlas.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.Figure;
import org.enforcementatlas.model.GeoId;
import org.enforcementatlas.model.Period;
import org.enforcementatlas.notice.Notice;
import org.enforcementatlas.notice.Severity;
import org.jspecify.annotations.Nullable;

/** The totals that a file prints, held against the sums of its rows when it has been read; never added to them. */
final class TotalRows {

    private record Key(GeoId scope, AreaLevel level, Period period) {}

    private record Printed(int row, String column, GeoId scope, Period period, long total) {}

    private static final class Sum {
        private long counted;
        private long missing;

        private void add(@Nullable Sum part) {
            counted += part == null ? 0 : part.counted;
            missing += part == null ? 0 : part.missing;
        }
    }

    private final Map<Key, Sum> sums = new HashMap<>();
    private final List<Printed> totals = new ArrayList<>();

    /** Adds a figure that counts. What has no place counts in the nation at every level. */
    void add(Figure figure) {
        GeoId place = figure.place();
        if (place == null) {
            add(new Key(GeoId.US, AreaLevel.NATION, figure.period()), figure);
            return;
        }
        add(new Key(GeoId.US, place.level(), figure.period()), figure);
        if (place.level() == AreaLevel.COUNTY) {
            add(new Key(place.state(), AreaLevel.COUNTY, figure.period()), figure);
        }
    }

    /** Keeps a total that is printed for the nation or a state. */
    void print(int row, String column, GeoId scope, Period period, long total) {
        totals.add(new Printed(row, column, scope, period, total));
    }

    /** What the comparison gives: a warning where a sum differs and no missing figure can explain it. */
    void finish(RowSink sink) {
        for (Printed printed : totals) {
            Sum sum = find(printed);
            long difference = printed.total() - sum.counted;
            boolean explained = difference == 0 || (difference > 0 && sum.missing > 0);
            String message = "The total printed is " + printed.total() + ", the rows sum to " + sum.counted
                    + (sum.missing > 0 ? " and " + sum.missing + " of their figures are missing or withheld" : "")
                    + "; a total is checked and never added.";
            sink.add(new Notice(
                    printed.row(),
                    printed.column(),
                    Long.toString(printed.total()),
                    "total-row",
                    explained ? Severity.INFO : Severity.WARNING,
                    message,
                    ""));
        }
    }

    /** States before counties: a file that has both would else count its counties twice. */
    private Sum find(Printed printed) {
        Sum states = sums.get(new Key(printed.scope(), AreaLevel.STATE, printed.period()));
        Sum counties = sums.get(new Key(printed.scope(), AreaLevel.COUNTY, printed.period()));
        Sum unplaced = sums.get(new Key(printed.scope(), AreaLevel.NATION, printed.period()));
        Sum all = new Sum();
        all.add(states == null ? counties : states);
        all.add(unplaced);
        return all;
    }

    private void add(Key key, Figure figure) {
        Sum sum = sums.computeIfAbsent(key, any -> new Sum());
        if (figure.count() == null) {
            sum.missing++;
        } else {
            sum.counted = Math.addExact(sum.counted, figure.count());
        }
    }
}
